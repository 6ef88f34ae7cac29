using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Organisations;

/// <summary>What <c>updateOrganisation</c> answers.</summary>
public sealed record UpdateOrganisationPayload(Organisation? Organisation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
