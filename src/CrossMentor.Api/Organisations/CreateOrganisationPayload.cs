using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Organisations;

/// <summary>What <c>createOrganisation</c> answers.</summary>
public sealed record CreateOrganisationPayload(Organisation? Organisation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
