using CrossMentor.Application.Matching;
using CrossMentor.Application.Organisations;
using CrossMentor.Application.Participants;
using CrossMentor.Application.Programmes;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CrossMentor.Application.Tests.Matching;

public sealed class MatchRunTests
{
    [Fact]
    public async Task A_two_way_programme_is_matched_and_proven()
    {
        await using var world = await TestWorld.CreateAsync(organisations: 3);
        await world.EnrolAsync(mentors: 2, mentees: 2);

        var run = await world.MatchAsync();

        run.Failure.ShouldBeNull();
        run.State.ShouldBe(MatchRunState.Succeeded);
        (run.InputsHash!.Length, run.ResultHash!.Length, run.Progress.Percent).ShouldBe((64, 64, 100));
        run.Plugins.ShouldContain(use => use.PluginId == BuiltInPlugins.OffLine && use.Kind == PluginKind.EligibilityRule);
        var scenario = await world.ReadScenarioAsync(run.Id);
        (scenario.State, scenario.PlacedCount, scenario.UnplacedCount, scenario.Certificate)
            .ShouldBe((ScenarioState.Draft, 6, 0, Domain.Matching.CertificateState.Verified));
        var proposals = await world.Product.ReadAsync(Actor.Manager, db => db.Proposals.AsNoTracking().ToListAsync());
        proposals.ShouldAllBe(proposal => proposal.MentorOrganisationId != proposal.MenteeOrganisationId);
        proposals.SelectMany(proposal => new[] { proposal.MentorId, proposal.MenteeId }).Distinct().Count().ShouldBe(12);
        proposals.ShouldAllBe(proposal => proposal.Explanation.Contributions.Count == 6 && proposal.Explanation.Verdicts.Count == 5);
        proposals.SelectMany(proposal => proposal.Explanation.Verdicts).ShouldAllBe(verdict => verdict.Code == RuleCodes.Ok && verdict.Text.Length > 0);
    }

    [Fact]
    public async Task Equal_seeds_give_equal_results()
    {
        await using var world = await TestWorld.CreateAsync(organisations: 3);
        await world.EnrolAsync(mentors: 2, mentees: 2);

        var first = await world.MatchAsync(seed: -3);
        var second = await world.MatchAsync(seed: -3);
        var other = await world.MatchAsync(seed: 4);

        (second.InputsHash, second.ResultHash).ShouldBe((first.InputsHash, first.ResultHash));
        other.InputsHash.ShouldNotBe(first.InputsHash);
    }

    [Fact]
    public async Task A_reporting_line_across_organisations_keeps_two_people_apart()
    {
        await using var world = await TestWorld.CreateAsync(organisations: 3);
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(
        [
            "organisation,external_id,name,languages,manager,role",
            "Alder,T1,Anna,en,-,mentor",
            "Alder,M1,Abe,en,-,mentee",
            "Birch,T1,Bo,en,-,mentor",
            "Birch,X1,Between,en,Alder/T1,",
            "Birch,M1,Bea,en,X1,mentee",
            "Cedar,T1,Cy,en,-,mentor",
            "Cedar,M1,Cleo,en,-,mentee",
        ]));
        var (anna, bea) = (await world.ReadParticipantAsync("Alder", "T1"), await world.ReadParticipantAsync("Birch", "M1"));

        var run = await world.MatchAsync();

        run.State.ShouldBe(MatchRunState.Succeeded);
        var proposals = await world.Product.ReadAsync(Actor.Manager, db => db.Proposals.AsNoTracking().ToListAsync());
        proposals.Count.ShouldBe(3);
        proposals.ShouldNotContain(proposal => proposal.MentorId == anna.Id && proposal.MenteeId == bea.Id);
    }

    [Theory]
    [InlineData(UnknownPolicy.Block, 0)]
    [InlineData(UnknownPolicy.AllowWithFlag, 2)]
    public async Task Nobody_is_matched_on_an_unknown_line_unless_the_programme_says_so(UnknownPolicy policy, int pairs)
    {
        await using var world = await TestWorld.CreateAsync();
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(
        [
            "organisation,external_id,name,languages,role",
            "Alder,T1,Anna,en,mentor",
            "Alder,M1,Abe,en,mentee",
            "Birch,T1,Bo,en,mentor",
            "Birch,M1,Bea,en,mentee",
        ]));
        await world.Product.DoAsync<ProgrammeId>(
            Actor.Manager, new UpdateMatchingPolicyInput { ProgrammeId = world.Programme, Version = 1, OnUnknown = policy });

        var run = await world.MatchAsync();

        var scenario = await world.ReadScenarioAsync(run.Id);
        (scenario.PlacedCount, scenario.UnplacedCount).ShouldBe((pairs, 4 - (2 * pairs)));
        var unplaced = await world.Product.ReadAsync(Actor.Manager, db => db.UnplacedParticipants.ToListAsync());
        unplaced.ShouldAllBe(person => person.Code == UnplacedCodes.NoEligiblePartner && person.Text.Length > 0);
        var flags = await world.Product.ReadAsync(Actor.Manager, db => db.Proposals.AsNoTracking().ToListAsync());
        flags.ShouldAllBe(proposal => proposal.Explanation.Verdicts.Any(verdict => verdict.Verdict == VerdictKind.Unknown));
    }

    [Fact]
    public async Task People_without_a_common_language_are_not_paired()
    {
        await using var world = await TestWorld.CreateAsync(tolerance: 5);
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(
        [
            "organisation,external_id,name,languages,manager,role",
            "Alder,T1,Anna,nl-BE,-,mentor",
            "Birch,M1,Bea,nl,-,mentee",
            "Birch,M2,Bob,da,-,mentee",
        ]));

        var run = await world.MatchAsync();

        var bea = await world.ReadParticipantAsync("Birch", "M1");
        var proposal = await world.Product.ReadAsync(Actor.Manager, db => db.Proposals.AsNoTracking().SingleAsync());
        proposal.MenteeId.ShouldBe(bea.Id);
        (await world.ReadScenarioAsync(run.Id)).UnplacedCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_reverse_programme_pairs_juniors_as_mentors_of_seniors()
    {
        await using var world = await TestWorld.CreateAsync(orientation: Orientation.Reverse, tolerance: 5);
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(
        [
            "organisation,external_id,name,languages,manager,grade,role",
            "Alder,T1,Junior,en,-,5,mentor",
            "Alder,T2,Senior,en,-,15,mentor",
            "Birch,M1,Boss,en,-,10,mentee",
        ]));
        var junior = await world.ReadParticipantAsync("Alder", "T1");

        await world.MatchAsync();

        var proposal = await world.Product.ReadAsync(Actor.Manager, db => db.Proposals.AsNoTracking().SingleAsync());
        proposal.MentorId.ShouldBe(junior.Id);
    }

    [Fact]
    public async Task A_hybrid_programme_gets_groups_with_one_mentee_of_each_organisation()
    {
        await using var world = await TestWorld.CreateAsync(ProgrammeKind.HybridActionLearning, organisations: 6, groups: 2);
        await world.EnrolAsync(mentors: 2, mentees: 2);

        var run = await world.MatchAsync();

        run.Failure.ShouldBeNull();
        (await world.ReadScenarioAsync(run.Id)).PlacedCount.ShouldBe(12);
        var groups = await world.Product.ReadAsync(Actor.Manager, db => db.ProposedGroups.AsNoTracking().OrderBy(group => group.Number).ToListAsync());
        var organisations = await world.Product.ReadAsync(
            Actor.Manager, db => db.Participants.ToDictionaryAsync(participant => participant.Id, participant => participant.OrganisationId));
        groups.Select(group => group.Number).ShouldBe([1, 2]);
        groups.ShouldAllBe(group => group.MemberIds.Select(member => organisations[member]).Distinct().Count() == 6 && group.MemberIds.Count == 6);
    }

    [Fact]
    public async Task People_of_different_tracks_are_not_paired()
    {
        await using var world = await TestWorld.CreateAsync(tracks: ["Leaders", "Experts"], tolerance: 5);
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(
        [
            "organisation,external_id,name,languages,manager,track,role",
            "Alder,T1,Anna,en,-,Leaders,mentor",
            "Birch,M1,Bea,en,-,Experts,mentee",
            "Birch,M2,Bob,en,-,leaders,mentee",
        ]));
        var bob = await world.ReadParticipantAsync("Birch", "M2");

        await world.MatchAsync();

        var proposal = await world.Product.ReadAsync(Actor.Manager, db => db.Proposals.AsNoTracking().SingleAsync());
        proposal.MenteeId.ShouldBe(bob.Id);
    }

    [Fact]
    public async Task Only_one_run_of_a_programme_is_open_at_a_time()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => world.Product.SendAsync<MatchRunId>(
            Actor.Manager, new StartMatchRunInput { ProgrammeId = world.Programme }))));

        outcomes.Count(outcome => outcome.IsAccepted).ShouldBe(1);
        outcomes.Where(outcome => outcome.IsRefused).ShouldAllBe(outcome => outcome.Refusal is MatchRunInProgress);
        (await world.Product.CountAsync("MatchRuns")).ShouldBe(1);
    }

    [Theory]
    [InlineData(0, 2, 1, false)]
    [InlineData(1, 2, 1, true)]
    [InlineData(1, 3, 1, false)]
    public async Task A_two_way_programme_asks_for_balance_within_its_tolerance(int tolerance, int mentors, int mentees, bool isTaken)
    {
        await using var world = await TestWorld.CreateAsync(tolerance: tolerance);
        await world.EnrolAsync(mentors, mentees);

        var outcome = await world.Product.SendAsync<MatchRunId>(Actor.Manager, new StartMatchRunInput { ProgrammeId = world.Programme });

        outcome.Refusals.OfType<UnbalancedExchange>().ShouldBe(
            isTaken ? [] : [.. world.Organisations.Values.Order().Select(organisation => new UnbalancedExchange(organisation, mentors, mentees, tolerance))],
            ignoreOrder: true);
        outcome.IsAccepted.ShouldBe(isTaken);
    }

    [Fact]
    public async Task There_has_to_be_something_to_match()
    {
        await using var world = await TestWorld.CreateAsync();

        var outcome = await world.Product.SendAsync<MatchRunId>(Actor.Manager, new StartMatchRunInput { ProgrammeId = world.Programme });

        outcome.ShouldBeRefusedWith(RefusalCodes.TooFewOrganisations, RefusalCodes.NothingToMatch);
    }

    [Fact]
    public async Task Competitors_who_are_in_the_programme_by_now_stop_the_run()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);
        await world.Product.DoAsync<CompetitorDeclarationId>(
            Actor.Manager, new DeclareCompetitorInput { OrganisationId = world.Organisations["Alder"], CompetitorId = world.Organisations["Birch"] });

        var outcome = await world.Product.SendAsync<MatchRunId>(Actor.Manager, new StartMatchRunInput { ProgrammeId = world.Programme });

        outcome.ShouldBeRefusedWith(RefusalCodes.CompetitorConflict);
    }

    [Fact]
    public async Task A_coordinator_starts_no_run()
    {
        await using var world = await TestWorld.CreateAsync();

        var outcome = await world.Product.SendAsync<MatchRunId>(
            await world.CoordinatorAsync("Alder"), new StartMatchRunInput { ProgrammeId = world.Programme });

        outcome.ShouldBeRefusedWith(RefusalCodes.NotPermitted);
    }

    [Fact]
    public async Task A_run_that_a_dead_process_left_is_carried_out_by_the_next()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);
        var id = await world.Product.DoAsync<MatchRunId>(Actor.Manager, new StartMatchRunInput { ProgrammeId = world.Programme });
        await PretendToBeAtWorkAsync(world, id);

        await using var next = world.Product.Restart();
        await next.StartWorkAsync();
        await next.Services.GetRequiredService<IMatchRuns>().WaitAsync(id, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(60));

        var run = await world.ReadRunAsync(id);
        run.State.ShouldBe(MatchRunState.Succeeded);
        (await world.Product.CountAsync("Scenarios")).ShouldBe(1);
    }

    [Fact]
    public async Task A_run_that_is_stopped_with_the_server_waits_for_the_next_start()
    {
        var gate = new Gate();
        await using var world = await TestWorld.CreateAsync(host: inner => new GatedPluginHost(inner, gate));
        await world.EnrolAsync(mentors: 1, mentees: 1);
        await world.Product.StartWorkAsync();
        var id = await world.Product.DoAsync<MatchRunId>(Actor.Manager, new StartMatchRunInput { ProgrammeId = world.Programme });
        await gate.Arrived;

        var stopping = world.Product.StopWorkAsync();
        gate.Open();
        await stopping;

        (await world.ReadRunAsync(id)).State.ShouldBe(MatchRunState.Running);
        (await world.Product.CountAsync("Scenarios")).ShouldBe(0);
        await using var next = world.Product.Restart();
        await next.StartWorkAsync();
        await next.Services.GetRequiredService<IMatchRuns>().WaitAsync(id, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(60));
        (await world.ReadRunAsync(id)).State.ShouldBe(MatchRunState.Succeeded);
    }

    [Fact]
    public async Task A_cancelled_run_leaves_nothing()
    {
        var gate = new Gate();
        await using var world = await TestWorld.CreateAsync(host: inner => new GatedPluginHost(inner, gate));
        await world.EnrolAsync(mentors: 1, mentees: 1);
        await world.Product.StartWorkAsync();
        var id = await world.Product.DoAsync<MatchRunId>(Actor.Manager, new StartMatchRunInput { ProgrammeId = world.Programme });
        await gate.Arrived;

        await world.Product.DoAsync<MatchRunId>(Actor.Manager, new CancelMatchRunInput { MatchRunId = id });
        gate.Open();
        await world.WaitAsync(id);

        (await world.ReadRunAsync(id)).State.ShouldBe(MatchRunState.Cancelled);
        (await world.Product.CountAsync("Scenarios")).ShouldBe(0);
        var again = await world.Product.SendAsync<MatchRunId>(Actor.Manager, new CancelMatchRunInput { MatchRunId = id });
        again.Refusal.ShouldBe(new MatchRunEnded(MatchRunState.Cancelled));
    }

    [Fact]
    public async Task A_run_that_is_still_queued_is_cancelled_and_never_begins()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);
        var id = await world.Product.DoAsync<MatchRunId>(Actor.Manager, new StartMatchRunInput { ProgrammeId = world.Programme });

        await world.Product.DoAsync<MatchRunId>(Actor.Manager, new CancelMatchRunInput { MatchRunId = id });
        await world.Product.StartWorkAsync();
        await world.WaitAsync(id);

        var run = await world.ReadRunAsync(id);
        (run.State, run.StartedAt).ShouldBe((MatchRunState.Cancelled, null));
    }

    [Fact]
    public async Task Weights_are_given_to_scorers_that_are_there()
    {
        await using var world = await TestWorld.CreateAsync();
        UpdateMatchingPolicyInput Weighing(string pluginId)
            => new() { ProgrammeId = world.Programme, Version = 1, Weights = [new() { PluginId = pluginId, Weight = 1 }] };

        var missing = await world.Product.SendAsync<ProgrammeId>(Actor.Manager, Weighing("acme.scorers.none"));
        var rule = await world.Product.SendAsync<ProgrammeId>(Actor.Manager, Weighing(BuiltInPlugins.OffLine));
        var needsSettings = await world.Product.SendAsync<ProgrammeId>(Actor.Manager, Weighing("crossmentor.scorers.dimension"));
        var scorer = await world.Product.SendAsync<ProgrammeId>(Actor.Manager, Weighing("crossmentor.scorers.location"));

        missing.Refusal.ShouldBe(new UnknownPlugin("acme.scorers.none"));
        rule.Refusal.ShouldBe(new UnknownPlugin(BuiltInPlugins.OffLine));
        var settings = needsSettings.Refusal.ShouldBeOfType<PluginSettingsInvalid>();
        (settings.PluginId, settings.Field).ShouldBe(("crossmentor.scorers.dimension", "weights.0.settings"));
        settings.Problems.ShouldAllBe(problem => problem.Message == "This setting has to be given.");
        scorer.ShouldBeAccepted();
    }

    [Fact]
    public async Task A_scorer_that_does_without_a_sensitive_feature_needs_no_grant()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);
        await world.Product.DoAsync<ProgrammeId>(Actor.Manager, new UpdateMatchingPolicyInput
        {
            ProgrammeId = world.Programme,
            Version = 1,
            Weights = [new() { PluginId = "crossmentor.scorers.dimension", Weight = 1, Settings = """{"dimension":"COUNTRY"}""" }],
        });

        var run = await world.MatchAsync();

        run.Failure.ShouldBeNull();
        var used = run.Plugins.Single(plugin => plugin.Kind == PluginKind.PairScorer);
        (used.PluginId, used.Settings, used.AssemblySha256.Length).ShouldBe(("crossmentor.scorers.dimension", """{"dimension":"COUNTRY"}""", 64));
    }

    [Fact]
    public async Task Which_reporting_edges_count_is_open_and_that_they_count_is_not()
    {
        await using var world = await TestWorld.CreateAsync();

        var outcome = await world.Product.SendAsync<ProgrammeId>(
            Actor.Manager, new UpdateMatchingPolicyInput { ProgrammeId = world.Programme, Version = 1, ReportingEdgeKinds = [] });

        outcome.Refusal.ShouldBeOfType<InvalidInput>().Field.ShouldBe("reportingEdgeKinds");
    }

    private static async Task PretendToBeAtWorkAsync(TestWorld world, MatchRunId id)
    {
        await using var db = world.Product.Services.GetRequiredService<CrossMentorDbFactory>().Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        await system.All<MatchRun>().Where(run => run.Id == id).ExecuteUpdateAsync(run => run
            .SetProperty(row => row.State, MatchRunState.Running)
            .SetProperty(row => row.Stage, MatchRunStage.Solving));
    }
}
