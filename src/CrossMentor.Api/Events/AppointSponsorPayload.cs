using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>appointSponsor</c> answers.</summary>
public sealed record AppointSponsorPayload(Sponsor? Sponsor, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
