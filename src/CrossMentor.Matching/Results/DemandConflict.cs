using System.Collections.Immutable;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Results;

/// <summary>Demands that cannot hold together, with those whom they concern.</summary>
/// <param name="Reason">What excludes what.</param>
/// <param name="ParticipantIds">The participants concerned.</param>
/// <param name="OrganisationIds">The organisations concerned.</param>
public sealed record DemandConflict(Reason Reason, ImmutableArray<Guid> ParticipantIds, ImmutableArray<Guid> OrganisationIds)
{
    /// <summary>The demands one by one, where the strategy says that none of them could be left out without the others becoming possible. Empty otherwise.</summary>
    public ImmutableArray<NamedDemand> Demands { get; init; } = [];

    /// <summary>The conflict in words that name the organisations. People are not named: what is said about a run outlives what may be known about them.</summary>
    /// <param name="organisationName">The name of an organisation.</param>
    public string InWords(Func<Guid, string> organisationName)
    {
        ArgumentNullException.ThrowIfNull(organisationName);
        return Demands.Any(demand => demand.OrganisationId is not null)
            ? $"{Reason.Text} In detail: {string.Join("; ", Demands.Select(Words))}."
            : Reason.Text;

        string Words(NamedDemand demand) => demand switch
        {
            { Kind: DemandKind.Pin } => "a pair is pinned",
            { Kind: DemandKind.Exclusion } => "a pair is ruled out",
            { OrganisationId: { } organisation } =>
                $"{organisationName(organisation)} has {(demand.Kind == DemandKind.LowestQuota ? "at least" : "at most")} {demand.Pairs} "
                + $"{(demand.Pairs == 1 ? "pair" : "pairs")} for its {(demand.Side == Side.Mentor ? "mentors" : "mentees")}",
            _ => "a quota",
        };
    }
}
