using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>How much of what comes from one organisation another one took over.</summary>
public sealed record SharingFlow(OrganisationId OriginId, OrganisationId AdopterId, int Solutions, int Ideas);
