using System.Collections.Immutable;
using CrossMentor.Sdk;

namespace CrossMentor.Matching.Results;

/// <summary>Demands that cannot hold together, with those whom they concern.</summary>
/// <param name="Reason">What excludes what.</param>
/// <param name="ParticipantIds">The participants concerned.</param>
/// <param name="OrganisationIds">The organisations concerned.</param>
public sealed record DemandConflict(Reason Reason, ImmutableArray<Guid> ParticipantIds, ImmutableArray<Guid> OrganisationIds);
