using CrossMentor.Domain.Matching;

namespace CrossMentor.Api.Matching;

/// <summary>One event of <c>matchRunProgressed</c>.</summary>
/// <param name="Id">Null when there is no run that the subscriber may see.</param>
public sealed record MatchRunProgressedPayload(MatchRunId? Id);
