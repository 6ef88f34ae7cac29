using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Pairs;

/// <summary>A scenario of an active programme is published around the pairs that run.</summary>
public sealed class RepublicationTests
{
    private readonly Programme programme = A.Programme(ProgrammeKind.HybridActionLearning, tolerance: 1);
    private readonly Organisation alpha = A.Organisation();
    private readonly Organisation beta = A.Organisation("Beta");
    private readonly List<ParticipatingOrganisation> parts;
    private readonly List<Participant> people;
    private readonly List<Pair> pairs;
    private readonly List<LearningGroup> groups;
    private readonly Scenario scenario;

    public RepublicationTests()
    {
        parts = [A.Participation(programme, alpha.Id), A.Participation(programme, beta.Id)];
        people =
        [
            A.Participant(programme, parts[0], ParticipantRole.Mentor, capacity: 2), A.Participant(programme, parts[1], ParticipantRole.Mentee),
            A.Participant(programme, parts[1], ParticipantRole.Mentor), A.Participant(programme, parts[0], ParticipantRole.Mentee),
            A.Participant(programme, parts[1], ParticipantRole.Mentee),
        ];
        var first = Scenario.Draft(Ids.New<ScenarioId>(), A.Run(programme), 2, 0, 1000, CertificateState.Verified);
        var published = Publication.Publish(
            new(programme, first, [Propose(first, 0, 1), Propose(first, 2, 3)], [ProposedGroup.Of(first, 1, [people[1].Id, people[3].Id]), ProposedGroup.Of(first, 2, [])], people, new Dictionary<PersonId, Person>(), parts, [], CompetitorMap.Empty),
            A.Now).Value;
        (pairs, groups) = ([.. published.Pairs.OrderByDescending(pair => pair.MentorId == people[0].Id)], [.. published.Groups]);
        scenario = Scenario.Draft(Ids.New<ScenarioId>(), A.Run(programme), 2, 0, 1000, CertificateState.Verified);
    }

    [Theory]
    [InlineData(RunningPairPolicy.Keep)]
    [InlineData(RunningPairPolicy.Reconsider)]
    public void Running_pairs_go_on_and_only_new_ones_begin(RunningPairPolicy policy)
    {
        var match = Publish(policy, [Running(0, 1), Running(2, 3), Propose(scenario, 0, 4)]).Value;

        Assert.Equal((people[0].Id, people[4].Id), (Assert.Single(match.Pairs).MentorId, match.Pairs[0].MenteeId));
        Assert.All(pairs, pair => Assert.True(pair.IsRunning));
        Assert.Equal((ScenarioState.Published, ProgrammeState.Active), (scenario.State, programme.State));
    }

    [Fact]
    public void A_running_pair_that_the_scenario_has_not_ends_only_where_pairs_were_reconsidered()
    {
        IReadOnlyList<Proposal> without = [Running(0, 1)];
        Assert.IsType<ScenarioOutdated>(Publish(RunningPairPolicy.Keep, without).Refusal);
        Assert.True(pairs[1].IsRunning);

        Assert.Empty(Publish(RunningPairPolicy.Reconsider, without).Value.Pairs);
        Assert.Equal([true, false], pairs.Select(pair => pair.IsRunning));
    }

    [Fact]
    public void A_pair_that_began_after_the_run_is_never_ended_by_it()
    {
        Outcome<PublishedMatch> PublishOf(DateTimeOffset matchedAt) => Publication.Publish(
            Inputs(RunningPairPolicy.Reconsider, [Running(0, 1)]) with { MatchedAt = matchedAt }, A.Now);

        Assert.IsType<ScenarioOutdated>(PublishOf(A.Now.AddSeconds(-1)).Refusal);
        Assert.All(pairs, pair => Assert.True(pair.IsRunning));
        Assert.True(PublishOf(A.Now).IsAccepted);
    }

    [Fact]
    public void A_pair_that_ended_since_is_not_revived()
    {
        IReadOnlyList<Proposal> proposals = [Running(0, 1), Running(2, 3)];
        pairs[1].End(PairEndReason.Withdrawal, A.Now);
        Assert.IsType<ScenarioOutdated>(Publish(RunningPairPolicy.Reconsider, proposals).Refusal);
        Assert.True(Publish(RunningPairPolicy.Reconsider, [Running(0, 1), Propose(scenario, 2, 3)]).IsAccepted);
    }

    [Fact]
    public void A_pair_that_began_since_makes_it_outdated()
        => Assert.IsType<ScenarioOutdated>(Publish(RunningPairPolicy.Keep, [Running(0, 1), Propose(scenario, 2, 3)]).Refusal);

    [Fact]
    public void A_scenario_from_before_the_publication_is_not_published_after_it()
        => Assert.IsType<ScenarioOutdated>(Publish(null, [Running(0, 1), Running(2, 3)]).Refusal);

    [Fact]
    public void Places_that_running_pairs_hold_are_not_given_twice()
    {
        var another = A.Participant(programme, parts[1], ParticipantRole.Mentee);
        people.Add(another);
        IReadOnlyList<Proposal> proposals = [Running(0, 1), Running(2, 3), Propose(scenario, 0, 4), Propose(scenario, 0, 5)];

        Assert.IsType<ScenarioOutdated>(Publish(RunningPairPolicy.Keep, proposals).Refusal);
        Assert.True(Publish(RunningPairPolicy.Keep, [.. proposals.Take(3)]).IsAccepted);
    }

    [Fact]
    public void Running_pairs_count_in_the_balance()
    {
        Assert.True(programme.Change(new(BalanceTolerance: 0), []).IsAccepted);
        IReadOnlyList<Proposal> proposals = [Running(0, 1), Running(2, 3), Propose(scenario, 0, 4)];
        Assert.Equal(
            [new UnbalancedExchange(alpha.Id, 2, 1, 0), new UnbalancedExchange(beta.Id, 1, 2, 0)], Publish(RunningPairPolicy.Keep, proposals).Refusals);

        Assert.True(programme.Change(new(BalanceTolerance: 1), []).IsAccepted);
        Assert.True(Publish(RunningPairPolicy.Keep, proposals).IsAccepted);
    }

    [Fact]
    public void A_newcomer_joins_a_group_that_stays_transversal_and_no_other()
    {
        IReadOnlyList<Proposal> proposals = [Running(0, 1), Running(2, 3)];
        ProposedGroup Group(int number, params int[] members) => ProposedGroup.Of(scenario, number, [.. members.Select(member => people[member].Id)]);

        // The first group has somebody of the newcomer's organisation, the third is none, and nobody is in two groups.
        Assert.IsType<ScenarioOutdated>(Publish(RunningPairPolicy.Keep, proposals, Group(1, 1, 3, 4), Group(2)).Refusal);
        Assert.IsType<ScenarioOutdated>(Publish(RunningPairPolicy.Keep, proposals, Group(3, 4)).Refusal);
        Assert.IsType<ScenarioOutdated>(Publish(RunningPairPolicy.Keep, proposals, Group(1, 1, 3), Group(2, 1)).Refusal);

        var joined = Assert.Single(Publish(RunningPairPolicy.Keep, proposals, Group(1, 1, 3), Group(2, 4)).Value.Newcomers);
        Assert.Equal((groups.Single(group => group.Number == 2).Id, people[4].Id, beta.Id), (joined.LearningGroupId, joined.ParticipantId, joined.OrganisationId));
    }

    private Proposal Running(int mentor, int mentee) => Propose(scenario, mentor, mentee, isRunning: true);

    private Proposal Propose(Scenario of, int mentor, int mentee, bool isRunning = false) => Proposal.Make(
        Ids.New<ProposalId>(), of, CrossPair.Propose(people[mentor], people[mentee], CompetitorMap.Empty).Value, A.Explanation(), isRunning);

    private Outcome<PublishedMatch> Publish(RunningPairPolicy? policy, IReadOnlyList<Proposal> proposals, params ProposedGroup[] proposedGroups)
        => Publication.Publish(Inputs(policy, proposals, proposedGroups), A.Now);

    private PublicationInputs Inputs(RunningPairPolicy? policy, IReadOnlyList<Proposal> proposals, params ProposedGroup[] proposedGroups)
        => new(programme, scenario, proposals, proposedGroups, people, new Dictionary<PersonId, Person>(), parts, [], CompetitorMap.Empty)
        {
            RunningPairPolicy = policy,
            RunningPairs = [.. pairs.Where(pair => pair.IsRunning)],
            LearningGroups = groups,
            GroupMembers = [.. groups.SelectMany(group => group.MemberRows)],
        };
}
