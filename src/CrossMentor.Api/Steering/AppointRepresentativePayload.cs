using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Api.Steering;

/// <summary>What <c>appointRepresentative</c> answers.</summary>
public sealed record AppointRepresentativePayload(Representative? Representative, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
