using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>donatePlaces</c> answers.</summary>
public sealed record DonatePlacesPayload(ParticipatingOrganisation? ParticipatingOrganisation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
