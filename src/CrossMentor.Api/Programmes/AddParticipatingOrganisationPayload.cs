using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>addParticipatingOrganisation</c> answers.</summary>
public sealed record AddParticipatingOrganisationPayload(ParticipatingOrganisation? ParticipatingOrganisation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
