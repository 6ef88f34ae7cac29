namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>The best solution without a pair, as far as somebody asks about it.</summary>
/// <param name="Worths">What it is worth by each goal that is a sum.</param>
/// <param name="Pairs">How many pairs it has.</param>
/// <param name="Score">The sum of their scores.</param>
/// <param name="Lowest">The lowest of them; <see cref="int.MaxValue"/> without any pair.</param>
/// <param name="Mentors">The mentors of the pair's mentee in it, by rank.</param>
internal sealed record Withdrawal(long[] Worths, int Pairs, long Score, int Lowest, IReadOnlyList<int> Mentors);
