using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>updateParticipatingOrganisation</c> answers.</summary>
public sealed record UpdateParticipatingOrganisationPayload(ParticipatingOrganisation? ParticipatingOrganisation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
