using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Pairs;

/// <summary>What publishing needs to see: the scenario and everything that may have changed since it was made.</summary>
/// <param name="Participants">All participants of the programme, withdrawn ones too.</param>
/// <param name="People">The people of the participants whom the scenario pairs, where the programme asks somebody to agree.</param>
/// <param name="Participations">All organisations that take part now.</param>
/// <param name="OtherScenarios">The other scenarios of the programme, which this one supersedes.</param>
public sealed record PublicationInputs(
    Programme Programme,
    Scenario Scenario,
    IReadOnlyList<Proposal> Proposals,
    IReadOnlyList<ProposedGroup> Groups,
    IReadOnlyList<Participant> Participants,
    IReadOnlyDictionary<PersonId, Person> People,
    IReadOnlyList<ParticipatingOrganisation> Participations,
    IReadOnlyList<Scenario> OtherScenarios,
    CompetitorMap Competitors)
{
    /// <summary>What the run of the scenario may do to running pairs; null for a run from before a match was published.</summary>
    public RunningPairPolicy? RunningPairPolicy { get; init; }

    /// <summary>When the run of the scenario ended: of pairs that began later it knows nothing.</summary>
    public DateTimeOffset MatchedAt { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>The pairs of the programme that run.</summary>
    public IReadOnlyList<Pair> RunningPairs { get; init; } = [];

    /// <summary>The learning groups of the programme, in an active one.</summary>
    public IReadOnlyList<LearningGroup> LearningGroups { get; init; } = [];

    /// <summary>Proposals that an interest keeps apart which somebody declared since the run.</summary>
    public IReadOnlySet<ProposalId> KeptApart { get; init; } = new HashSet<ProposalId>();

    /// <summary>Who is in those groups.</summary>
    public IReadOnlyList<LearningGroupMember> GroupMembers { get; init; } = [];
}
