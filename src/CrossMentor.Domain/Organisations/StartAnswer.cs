namespace CrossMentor.Domain.Organisations;

/// <summary>What an organisation says of itself about one criterion.</summary>
/// <param name="Evidence">What it rests on, such as a survey; null when nothing was named.</param>
public sealed record StartAnswer(StartCriterion Criterion, Truth Answer, string? Evidence)
{
    public const int EvidenceLengthMax = 1000;
}
