using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Organisations;

public sealed record CreateOrganisationPayload(Organisation? Organisation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record UpdateOrganisationPayload(Organisation? Organisation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record CreateOrganisationGroupPayload(OrganisationGroup? OrganisationGroup, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record DeclareCompetitorPayload(CompetitorDeclaration? CompetitorDeclaration, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record WithdrawCompetitorDeclarationPayload(CompetitorDeclaration? CompetitorDeclaration, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record SetGradeLadderPayload(Organisation? Organisation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
