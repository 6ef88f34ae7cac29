using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

public sealed record CreateProgrammePayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record UpdateProgrammePayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record AddParticipatingOrganisationPayload(ParticipatingOrganisation? ParticipatingOrganisation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record UpdateParticipatingOrganisationPayload(ParticipatingOrganisation? ParticipatingOrganisation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
