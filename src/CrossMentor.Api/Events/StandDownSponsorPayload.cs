using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>standDownSponsor</c> answers.</summary>
public sealed record StandDownSponsorPayload(Sponsor? Sponsor, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
