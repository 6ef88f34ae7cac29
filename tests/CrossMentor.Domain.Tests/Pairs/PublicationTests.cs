using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Pairs;

/// <summary>What held when a scenario was made is checked again when it is published.</summary>
public sealed class PublicationTests
{
    private readonly Programme programme = A.Programme(ProgrammeKind.HybridActionLearning);
    private readonly Organisation alpha = A.Organisation();
    private readonly Organisation beta = A.Organisation("Beta");
    private readonly List<ParticipatingOrganisation> parts;
    private readonly Dictionary<string, Participant> people;
    private readonly Scenario scenario;
    private readonly Scenario other;

    public PublicationTests()
    {
        parts = [A.Participation(programme, alpha.Id), A.Participation(programme, beta.Id)];
        people = new(StringComparer.Ordinal)
        {
            ["alpha mentor"] = A.Participant(programme, parts[0], ParticipantRole.Mentor),
            ["alpha mentee"] = A.Participant(programme, parts[0], ParticipantRole.Mentee),
            ["beta mentor"] = A.Participant(programme, parts[1], ParticipantRole.Mentor),
            ["beta mentee"] = A.Participant(programme, parts[1], ParticipantRole.Mentee),
        };
        scenario = Scenario.Draft(Ids.New<ScenarioId>(), A.Run(programme), 2, 0, 1000, CertificateState.Verified);
        other = Scenario.Draft(Ids.New<ScenarioId>(), A.Run(programme), 2, 0, 900, CertificateState.Verified);
    }

    [Fact]
    public void A_scenario_becomes_pairs_and_groups_and_the_programme_active()
    {
        var match = Publish(Both()).Value;

        Assert.Equal(2, match.Pairs.Count);
        Assert.All(match.Pairs, pair => Assert.NotEqual(pair.MentorOrganisationId, pair.MenteeOrganisationId));
        Assert.All(match.Pairs, pair => Assert.Equal((500, A.Now, PairState.Published), (pair.Score, pair.PublishedAt, pair.State)));
        Assert.Equal(2, Assert.Single(match.Groups).MemberRows.Count);
        Assert.Equal(
            (ScenarioState.Published, ScenarioState.Superseded, ProgrammeState.Active),
            (scenario.State, other.State, programme.State));
    }

    [Fact]
    public void A_scenario_is_published_once()
    {
        _ = Publish(Both());
        Assert.Equal(new ScenarioClosed(ScenarioState.Published), Publish(Both()).Refusal);
    }

    [Fact]
    public void Somebody_who_withdrew_makes_it_outdated()
    {
        var proposals = Both();
        _ = people["beta mentee"].Withdraw(programme);
        RefusesAsOutdated(proposals);
    }

    [Fact]
    public void An_organisation_that_left_makes_it_outdated()
    {
        var proposals = Both();
        parts.RemoveAt(1);
        RefusesAsOutdated(proposals);
    }

    [Fact]
    public void A_capacity_that_was_lowered_makes_it_outdated()
    {
        var mentor = people["alpha mentor"];
        _ = mentor.Change(programme, 2, null, null, 0);
        var second = A.Participant(programme, parts[1], ParticipantRole.Mentee);
        var secondMentor = A.Participant(programme, parts[1], ParticipantRole.Mentor);
        var alphaMentee = A.Participant(programme, parts[0], ParticipantRole.Mentee);
        people["second"] = second;
        people["second mentor"] = secondMentor;
        people["alpha second"] = alphaMentee;
        List<Proposal> proposals = [.. Both(), Propose(mentor, second), Propose(secondMentor, alphaMentee)];
        _ = mentor.Change(programme, 1, null, null, 0);
        RefusesAsOutdated(proposals);

        _ = mentor.Change(programme, 2, null, null, 0);
        Assert.Equal(4, Publish(proposals).Value.Pairs.Count);
    }

    [Fact]
    public void The_same_pair_twice_is_refused()
    {
        _ = people["alpha mentor"].Change(programme, 2, null, null, 0);
        _ = people["beta mentee"].Change(programme, 2, null, null, 0);
        RefusesAsOutdated([.. Both(), Propose(people["alpha mentor"], people["beta mentee"])]);
    }

    [Fact]
    public void A_group_member_who_withdrew_makes_it_outdated()
    {
        var proposals = Both();
        var bystander = A.Participant(programme, parts[0], ParticipantRole.Mentee);
        people["bystander"] = bystander;
        _ = bystander.Withdraw(programme);
        Assert.IsType<ScenarioOutdated>(Publish(proposals, groups: [ProposedGroup.Of(scenario, 1, [bystander.Id])]).Refusal);
    }

    [Fact]
    public void An_organisation_that_changed_its_role_makes_it_outdated()
    {
        var oneWay = A.Programme(ProgrammeKind.OneWay);
        List<ParticipatingOrganisation> then =
        [
            A.Participation(oneWay, alpha.Id, ParticipationRole.ProvidesMentors), A.Participation(oneWay, beta.Id, ParticipationRole.ProvidesMentees),
        ];
        List<ParticipatingOrganisation> now = [A.Participation(oneWay, alpha.Id, ParticipationRole.ProvidesMentees), then[1]];
        var (mentor, mentee) = (A.Participant(oneWay, then[0], ParticipantRole.Mentor), A.Participant(oneWay, then[1], ParticipantRole.Mentee));
        var draft = Scenario.Draft(Ids.New<ScenarioId>(), A.Run(oneWay), 1, 0, 500, CertificateState.Absent);
        var proposal = Proposal.Make(Ids.New<ProposalId>(), draft, CrossPair.Propose(mentor, mentee, CompetitorMap.Empty).Value, A.Explanation());

        Outcome<PublishedMatch> Publish(List<ParticipatingOrganisation> participations) => Publication.Publish(
            new(oneWay, draft, [proposal], [], [mentor, mentee], new Dictionary<PersonId, Person>(), participations, [], CompetitorMap.Empty), A.Now);

        Assert.IsType<ScenarioOutdated>(Publish(now).Refusal);
        Assert.True(Publish(then).IsAccepted);
    }

    [Fact]
    public void A_track_that_was_left_makes_it_outdated()
    {
        var tracked = A.Programme(tracks: ["Board", "Leaders"]);
        List<ParticipatingOrganisation> both = [A.Participation(tracked, alpha.Id), A.Participation(tracked, beta.Id)];
        var track = tracked.Tracks[0].Id;
        Participant[] four =
        [
            A.Participant(tracked, both[0], ParticipantRole.Mentor, track: track), A.Participant(tracked, both[1], ParticipantRole.Mentee, track: track),
            A.Participant(tracked, both[1], ParticipantRole.Mentor, track: track), A.Participant(tracked, both[0], ParticipantRole.Mentee, track: track),
        ];
        var draft = Scenario.Draft(Ids.New<ScenarioId>(), A.Run(tracked), 2, 0, 1000, CertificateState.Absent);
        Proposal Pair(Participant mentor, Participant mentee)
            => Proposal.Make(Ids.New<ProposalId>(), draft, CrossPair.Propose(mentor, mentee, CompetitorMap.Empty).Value, A.Explanation());
        PublicationInputs inputs = new(tracked, draft, [Pair(four[0], four[1]), Pair(four[2], four[3])], [], four, new Dictionary<PersonId, Person>(), both, [], CompetitorMap.Empty);

        _ = four[1].Change(tracked, null, tracked.Tracks[1].Id, null, 0);
        Assert.IsType<ScenarioOutdated>(Publication.Publish(inputs, A.Now).Refusal);

        _ = four[1].Change(tracked, null, track, null, 0);
        Assert.All(Publication.Publish(inputs, A.Now).Value.Pairs, pair => Assert.Equal(track, pair.TrackId));
    }

    [Fact]
    public void Groups_of_a_programme_that_is_no_hybrid_any_more_make_it_outdated()
    {
        var proposals = Both();
        Assert.True(programme.Change(new(Kind: ProgrammeKind.TwoWay), [ParticipationRole.ProvidesBoth]).IsAccepted);
        Assert.IsType<ScenarioOutdated>(Publish(proposals).Refusal);
        Assert.True(Publish(proposals, groups: []).IsAccepted);
    }

    [Fact]
    public void Competitors_since_then_are_refused()
    {
        var declaration = CompetitorDeclaration.Declare(Ids.New<CompetitorDeclarationId>(), alpha, beta, A.Today, null).Value;
        var map = CompetitorMap.Of([declaration], new Dictionary<OrganisationId, OrganisationGroupId>(), A.Today, A.Today);

        Assert.IsType<CompetitorConflict>(Publish(Both(), map).Refusal);
        Assert.Equal((ScenarioState.Draft, ProgrammeState.Preparing), (scenario.State, programme.State));
    }

    [Fact]
    public void Pairs_out_of_balance_name_each_organisation()
    {
        var refused = Publish([Propose(people["alpha mentor"], people["beta mentee"])]);
        Assert.Equal(
            [new UnbalancedExchange(alpha.Id, 1, 0, 0), new UnbalancedExchange(beta.Id, 0, 1, 0)],
            refused.Refusals);
    }

    [Fact]
    public void No_pair_crosses_no_border()
    {
        var inside = A.Participant(programme, parts[0], ParticipantRole.Mentee);
        Assert.Equal(new SameOrganisation(alpha.Id), CrossPair.Propose(people["alpha mentor"], inside, CompetitorMap.Empty).Refusal);

        var declaration = CompetitorDeclaration.Declare(Ids.New<CompetitorDeclarationId>(), beta, alpha, A.Today, null).Value;
        var map = CompetitorMap.Of([declaration], new Dictionary<OrganisationId, OrganisationGroupId>(), A.Today, A.Today);
        Assert.Equal(new CompetitorConflict(alpha.Id, beta.Id), CrossPair.Propose(people["alpha mentor"], people["beta mentee"], map).Refusal);
        Assert.Throws<ArgumentException>(() => CrossPair.Propose(people["alpha mentee"], people["beta mentor"], CompetitorMap.Empty));
    }

    private void RefusesAsOutdated(IReadOnlyList<Proposal> proposals)
    {
        Assert.IsType<ScenarioOutdated>(Publish(proposals).Refusal);
        Assert.Equal((ScenarioState.Draft, ProgrammeState.Preparing), (scenario.State, programme.State));
    }

    private List<Proposal> Both() =>
    [
        Propose(people["alpha mentor"], people["beta mentee"]),
        Propose(people["beta mentor"], people["alpha mentee"]),
    ];

    private Proposal Propose(Participant mentor, Participant mentee)
        => Proposal.Make(Ids.New<ProposalId>(), scenario, CrossPair.Propose(mentor, mentee, CompetitorMap.Empty).Value, A.Explanation());

    private Outcome<PublishedMatch> Publish(
        IReadOnlyList<Proposal> proposals, CompetitorMap? competitors = null, IReadOnlyList<ProposedGroup>? groups = null) => Publication.Publish(
        new(
            programme,
            scenario,
            proposals,
            groups ?? [ProposedGroup.Of(scenario, 1, [people["alpha mentee"].Id, people["beta mentee"].Id])],
            [.. people.Values],
            new Dictionary<PersonId, Person>(),
            parts,
            [other],
            competitors ?? CompetitorMap.Empty),
        A.Now);
}
