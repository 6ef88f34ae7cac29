using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Organisations;

/// <summary>What <c>createOrganisationGroup</c> answers.</summary>
public sealed record CreateOrganisationGroupPayload(OrganisationGroup? OrganisationGroup, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
