namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>Pairs and the prices that prove them best, for a given worth of a pair.</summary>
internal sealed record DensePrices(int[] MentorOf, long TotalScore, long[] Mentees, long[] Mentors);
