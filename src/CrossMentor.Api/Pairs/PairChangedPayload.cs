using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Pairs;

/// <summary>One event of <c>pairChanged</c>.</summary>
/// <param name="ProgrammeId">Null when there is no programme that the subscriber may see.</param>
/// <param name="PairIds">Those that changed and that the subscriber saw a moment ago.</param>
public sealed record PairChangedPayload(ProgrammeId? ProgrammeId, IReadOnlyList<PairId> PairIds);
