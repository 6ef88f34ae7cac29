using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Programmes;

/// <summary>What an organisation spent on a programme, beside the pairs in which it has a part.</summary>
public sealed record OrganisationCost(OrganisationId OrganisationId, int Pairs, int CompletedPairs, IReadOnlyList<CostFigure> Figures);
