namespace CrossMentor.Domain.Events;

/// <summary>What came of one try: told to whoever tried, and to nobody else.</summary>
/// <param name="AttemptsLeftToday">0 once it is attested.</param>
public sealed record BoundaryResult(bool IsAttested, int AttemptsLeftToday, IReadOnlyList<BoundaryMistake> Mistakes);
