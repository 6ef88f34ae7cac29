using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Api.Steering;

/// <summary>What <c>standDownRepresentative</c> answers.</summary>
public sealed record StandDownRepresentativePayload(Representative? Representative, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
