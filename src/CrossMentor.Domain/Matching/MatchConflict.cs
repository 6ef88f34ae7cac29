namespace CrossMentor.Domain.Matching;

/// <summary>Demands and rules that leave no answer: a smallest set, so that without any one of them there is one.</summary>
/// <param name="Text">The conflict in words that name organisations and rules, and no person.</param>
/// <param name="Parts">What excludes each other, one by one; not more than <see cref="PartsMax"/>.</param>
/// <param name="PartCount">How many parts there are, those that are not listed too.</param>
public sealed record MatchConflict(string Text, IReadOnlyList<MatchConflictPart> Parts, int PartCount)
{
    public const int PartsMax = 100;
}
