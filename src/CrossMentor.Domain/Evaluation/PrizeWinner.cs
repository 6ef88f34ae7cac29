using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Who was awarded the prize, as everybody in the programme is told.</summary>
public sealed record PrizeWinner(string Name, OrganisationId OrganisationId);
