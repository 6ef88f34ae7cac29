using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching;
using CrossMentor.Application.Matching.Scenarios;
using CrossMentor.Application.Participants;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching.Keeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CrossMentor.Application.Tests.Matching;

/// <summary>Several drafts of one run, with decisions by people, solved in place from what went into the run.</summary>
public sealed class ScenarioTests
{
    [Fact]
    public async Task A_run_is_reproduced_by_this_process_and_by_the_next()
    {
        await using var world = await StartAsync();
        var run = await world.MatchAsync();

        var here = await ReplayAsync(world, world.Product, run.Id);
        await using var next = world.Product.Restart();
        await next.StartWorkAsync();
        var there = await ReplayAsync(world, next, run.Id);

        foreach (var task in new[] { here, there })
        {
            task.Failure.ShouldBeNull();
            task.Replay!.Differences.ShouldBeEmpty();
            (task.State, task.Replay.Verdict, task.Replay.InputsHash, task.Replay.ResultHash)
                .ShouldBe((MatchRunState.Succeeded, ReplayVerdict.Reproduced, run.InputsHash, run.ResultHash));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_plugin_that_is_not_the_one_of_the_run_is_noticed(bool isAnotherVersion)
    {
        await using var world = await StartAsync();
        var run = await world.MatchAsync();

        // As if the run had been made by another version, or by other files of the same version, than those that are installed.
        await ChangeKeptAsync(world, bytes =>
        {
            var kept = KeptRunFormat.Read(bytes).Run!;
            var strategy = kept.Plugins.Single(entry => entry.Kind == CrossMentor.Sdk.PluginKind.Strategy);
            var plugin = isAnotherVersion ? strategy.Plugin with { Version = "0.0.1" } : strategy.Plugin with { AssemblySha256 = new string('0', 64) };
            return KeptRunFormat.Write(kept with { Plugins = kept.Plugins.Replace(strategy, strategy with { Plugin = plugin }) })!;
        });
        var task = await ReplayAsync(world, world.Product, run.Id);

        var difference = task.Replay!.Differences.ShouldHaveSingleItem();
        (task.Replay.Verdict, difference.Code, difference.PluginId)
            .ShouldBe((ReplayVerdict.Impossible, RunFailureCodes.PluginChanged, "crossmentor.strategies.optimal-assignment"));
    }

    [Fact]
    public async Task A_changed_byte_of_what_was_kept_is_noticed()
    {
        await using var world = await StartAsync();
        var run = await world.MatchAsync();
        await ChangeKeptAsync(world, bytes =>
        {
            bytes[^1] ^= 1;
            return bytes;
        });

        var task = await ReplayAsync(world, world.Product, run.Id);

        (task.Replay!.Verdict, task.Replay.Differences[0].Code).ShouldBe((ReplayVerdict.Impossible, RunFailureCodes.InputsDamaged));
    }

    [Fact]
    public async Task A_pin_of_a_person_is_part_of_the_draft_and_has_its_price()
    {
        await using var world = await StartAsync();
        var run = await world.MatchAsync();
        var first = await world.ReadScenarioAsync(run.Id);
        var (mentor, mentee) = await NonPairAsync(world, first.Id);

        var draft = await DraftAsync(world, run.Id, pins: [Decide(mentor, mentee)]);
        var drafted = await ReadAsync(world, draft);
        (drafted.Solution, drafted.PlacedCount, drafted.Label).ShouldBe((ScenarioSolution.None, 0, "Another draft"));
        var task = await ResolveAsync(world, draft);

        task.Failure.ShouldBeNull();
        var solved = await ReadAsync(world, draft);
        (solved.Solution, solved.State, solved.Certificate).ShouldBe((ScenarioSolution.Current, ScenarioState.Draft, CertificateState.Verified));
        var pairs = await PairsAsync(world, draft);
        pairs.ShouldContain((mentor, mentee));
        pairs.Count.ShouldBe(solved.PlacedCount);
        var decision = (await DecisionsAsync(world, draft)).ShouldHaveSingleItem();
        (decision.DecidedBy, decision.Reason, decision.Kind).ShouldBe((Actor.Manager.Subject, "They know each other's field.", DecisionKind.Pin));

        // Without its only pin the draft is the run's own scenario, which tells the price.
        (decision.PairsLost, decision.ScoreLost).ShouldBe((first.PlacedCount - solved.PlacedCount, first.TotalScore - solved.TotalScore));
        (await PairsAsync(world, first.Id)).ShouldNotContain((mentor, mentee));
    }

    [Fact]
    public async Task A_draft_that_is_solved_again_answers_what_is_decided_now()
    {
        await using var world = await StartAsync();
        var run = await world.MatchAsync();
        var original = await world.ReadScenarioAsync(run.Id);
        var (mentor, mentee) = (await PairsAsync(world, original.Id))[0];
        var draft = await DraftAsync(world, run.Id, exclusions: [Decide(mentor, mentee)]);
        await ResolveAsync(world, draft);
        (await PairsAsync(world, draft)).ShouldNotContain((mentor, mentee));

        var version = (await ReadAsync(world, draft)).Version;
        await world.Product.DoAsync<ScenarioId>(Actor.Manager, new UpdateScenarioDecisionsInput
        {
            ScenarioId = draft, Version = version, Remove = [new() { MentorId = mentor, MenteeId = mentee }], AddPins = [Decide(mentor, mentee)],
        });
        (await ReadAsync(world, draft)).Solution.ShouldBe(ScenarioSolution.Outdated);
        var outdated = await world.Product.SendAsync<ScenarioId>(Actor.Manager, new PublishMatchInput { ScenarioId = draft, Version = (await ReadAsync(world, draft)).Version });
        outdated.ShouldBeRefusedWith(RefusalCodes.ScenarioNotSolved);
        await ResolveAsync(world, draft);

        (await PairsAsync(world, draft)).ShouldContain((mentor, mentee));
        (await DecisionsAsync(world, draft)).ShouldHaveSingleItem().Kind.ShouldBe(DecisionKind.Pin);
        (await ReadAsync(world, draft)).TotalScore.ShouldBe(original.TotalScore);
        (await world.Product.CountAsync("Scenarios")).ShouldBe(2);
    }

    [Fact]
    public async Task A_published_scenario_and_those_it_supersedes_stay_as_they_are()
    {
        await using var world = await StartAsync();
        var run = await world.MatchAsync();
        var first = await world.ReadScenarioAsync(run.Id);
        var (mentor, mentee) = await NonPairAsync(world, first.Id);
        var draft = await DraftAsync(world, run.Id, pins: [Decide(mentor, mentee)]);
        await ResolveAsync(world, draft);
        var solved = await ReadAsync(world, draft);
        await world.Product.DoAsync<ScenarioId>(Actor.Manager, new PublishMatchInput { ScenarioId = draft, Version = solved.Version });

        foreach (var id in new[] { draft, first.Id })
        {
            var version = (await ReadAsync(world, id)).Version;
            var update = await world.Product.SendAsync<ScenarioId>(Actor.Manager, new UpdateScenarioDecisionsInput { ScenarioId = id, Version = version, AddPins = [Decide(mentor, mentee)] });
            var resolve = await world.Product.SendAsync<MatchTaskId>(Actor.Manager, new ResolveScenarioInput { ScenarioId = id, Version = version });
            update.Refusals.ShouldContain(refusal => refusal is ScenarioClosed);
            resolve.Refusals.ShouldContain(refusal => refusal is ScenarioClosed);
        }

        var published = await world.Product.ReadAsync(Actor.Manager, db => db.Pairs.AsNoTracking().ToListAsync());
        published.ShouldContain(pair => pair.MentorId == mentor && pair.MenteeId == mentee);
    }

    [Fact]
    public async Task Pins_that_no_solution_can_meet_are_refused_at_once_and_say_who_and_why()
    {
        await using var world = await TestWorld.CreateAsync(tolerance: 5);
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(
        [
            "organisation,external_id,name,languages,manager,role",
            "Alder,T1,Anna,en,-,mentor",
            "Alder,M1,Abe,en,-,mentee",
            "Birch,M1,Bea,nl,-,mentee",
            "Birch,M2,Bob,en,-,mentee",
            "Birch,M3,Bo,en,-,mentee",
        ]));
        var run = await world.MatchAsync();
        var (anna, abe) = ((await world.ReadParticipantAsync("Alder", "T1")).Id, (await world.ReadParticipantAsync("Alder", "M1")).Id);
        var (bea, bob, bo) = ((await world.ReadParticipantAsync("Birch", "M1")).Id, (await world.ReadParticipantAsync("Birch", "M2")).Id, (await world.ReadParticipantAsync("Birch", "M3")).Id);
        Task<Outcome<ScenarioId>> Try(params ScenarioDecisionInput[] pins)
            => world.Product.SendAsync<ScenarioId>(Actor.Manager, new DraftScenarioInput { MatchRunId = run.Id, Label = "x", Pins = pins });

        (await Try(Decide(anna, abe))).ShouldBeRefusedWith(RefusalCodes.SameOrganisation);
        var language = (await Try(Decide(anna, bea))).Refusals.ShouldHaveSingleItem().ShouldBeOfType<PinNotEligible>();
        (language.MentorId, language.MenteeId, language.RuleId, language.RuleCode).ShouldBe((anna, bea, BuiltInPlugins.CommonLanguage, RuleCodes.NoCommonLanguage));
        (await Try(Decide(anna, bob), Decide(anna, bo))).Refusals.ShouldHaveSingleItem().ShouldBeOfType<DecisionConflict>().ParticipantId.ShouldBe(anna);
        (await Try(Decide(anna, bob), Decide(anna, bob))).ShouldBeRefusedWith(RefusalCodes.DecisionConflict);
        (await Try(Decide(bob, anna))).ShouldBeRefusedWith(RefusalCodes.InvalidInput);
        (await Try(Decide(anna, bob) with { Reason = " " })).ShouldBeRefusedWith(RefusalCodes.InvalidInput);
        (await world.Product.CountAsync("Scenarios")).ShouldBe(1);
    }

    [Fact]
    public async Task After_a_drop_out_the_other_pairs_stay()
    {
        await using var world = await StartAsync(organisations: 4);
        var run = await world.MatchAsync();
        var original = await world.ReadScenarioAsync(run.Id);
        var before = await PairsAsync(world, original.Id);
        var gone = await world.ReadParticipantAsync("Alder", "M1");
        await world.Product.DoAsync<ParticipantId>(Actor.Manager, new WithdrawParticipantInput { ParticipantId = gone.Id, Version = gone.Version });

        var draft = await world.Product.DoAsync<ScenarioId>(
            Actor.Manager, new DraftScenarioInput { MatchRunId = run.Id, ScenarioId = original.Id, Label = "Without Abe", KeepsPairs = true });
        var task = await ResolveAsync(world, draft);

        task.Failure.ShouldBeNull();
        var after = await PairsAsync(world, draft);
        after.ShouldBe(before.Where(pair => pair.Mentee != gone.Id), ignoreOrder: true);
        (await ReadAsync(world, draft)).UnplacedCount.ShouldBe(1);
        (await DecisionsAsync(world, draft)).ShouldAllBe(decision => decision.Kind == DecisionKind.Kept && decision.PairsLost == null);
    }

    [Fact]
    public async Task A_pin_takes_the_places_of_kept_pairs_and_of_no_others()
    {
        await using var world = await StartAsync(organisations: 4);
        var run = await world.MatchAsync();
        var original = await world.ReadScenarioAsync(run.Id);
        var before = await PairsAsync(world, original.Id);
        var (mentor, mentee) = await NonPairAsync(world, original.Id);

        var draft = await world.Product.DoAsync<ScenarioId>(Actor.Manager, new DraftScenarioInput
        {
            MatchRunId = run.Id, ScenarioId = original.Id, Label = "One pin", KeepsPairs = true, Pins = [Decide(mentor, mentee)],
        });
        var task = await ResolveAsync(world, draft);

        task.Failure.ShouldBeNull();
        var after = await PairsAsync(world, draft);
        after.ShouldContain((mentor, mentee));
        before.Where(pair => pair.Mentor != mentor && pair.Mentee != mentee).ShouldAllBe(pair => after.Contains(pair));
    }

    [Fact]
    public async Task A_programme_has_so_much_work_waiting_and_no_more()
    {
        await using var world = await StartAsync();
        var run = await world.MatchAsync();
        await world.Product.StopWorkAsync();
        for (var count = 0; count < MatchTask.OpenMax; count++)
        {
            await world.Product.DoAsync<MatchTaskId>(Actor.Manager, new ReplayMatchRunInput { MatchRunId = run.Id });
        }

        var outcome = await world.Product.SendAsync<MatchTaskId>(Actor.Manager, new ReplayMatchRunInput { MatchRunId = run.Id });

        outcome.ShouldBeRefusedWith(RefusalCodes.TooManyMatchTasks);
    }

    [Fact]
    public async Task The_same_request_twice_makes_one_draft()
    {
        await using var world = await StartAsync();
        var run = await world.MatchAsync();
        var input = new DraftScenarioInput { ClientMutationId = "key", MatchRunId = run.Id, Label = "Another" };

        var first = await world.Product.DoAsync<ScenarioId>(Actor.Manager, input);
        var second = await world.Product.DoAsync<ScenarioId>(Actor.Manager, input);
        var other = await world.Product.SendAsync<ScenarioId>(Actor.Manager, input with { Label = "Yet another" });

        second.ShouldBe(first);
        other.ShouldBeRefusedWith(RefusalCodes.IdempotencyKeyReused);
        (await world.Product.CountAsync("Scenarios")).ShouldBe(2);
    }

    [Fact]
    public async Task Work_that_a_dead_process_left_is_carried_out_by_the_next()
    {
        await using var world = await StartAsync();
        var run = await world.MatchAsync();
        var draft = await DraftAsync(world, run.Id);
        await world.Product.StopWorkAsync();
        var id = await world.Product.DoAsync<MatchTaskId>(Actor.Manager, new ResolveScenarioInput { ScenarioId = draft, Version = 1 });
        await world.Product.ReadAsync(Actor.Manager, db => db.MatchTasks.ExecuteUpdateAsync(row => row.SetProperty(task => task.State, MatchRunState.Running)));

        await using var next = world.Product.Restart();
        await next.StartWorkAsync();
        await WaitAsync(next, id);

        (await TaskAsync(world, id)).State.ShouldBe(MatchRunState.Succeeded);
        (await ReadAsync(world, draft)).Solution.ShouldBe(ScenarioSolution.Current);
    }

    [Fact]
    public async Task Cancelled_work_leaves_the_scenario_as_it_was()
    {
        var gate = new Gate();
        await using var world = await StartAsync();
        var run = await world.MatchAsync();
        var draft = await DraftAsync(world, run.Id);
        await using var next = world.Product.Restart(inner => new GatedPluginHost(inner, gate));
        await world.Product.StopWorkAsync();
        await next.StartWorkAsync();
        var id = await next.DoAsync<MatchTaskId>(Actor.Manager, new ResolveScenarioInput { ScenarioId = draft, Version = 1 });
        await gate.Arrived;

        var meanwhile = await next.SendAsync<ScenarioId>(Actor.Manager, new UpdateScenarioDecisionsInput { ScenarioId = draft, Version = 1 });
        var twice = await next.SendAsync<MatchTaskId>(Actor.Manager, new ResolveScenarioInput { ScenarioId = draft, Version = 1 });
        await next.DoAsync<MatchTaskId>(Actor.Manager, new CancelMatchTaskInput { MatchTaskId = id });
        gate.Open();
        await WaitAsync(next, id);

        meanwhile.ShouldBeRefusedWith(RefusalCodes.ScenarioBeingSolved);
        twice.ShouldBeRefusedWith(RefusalCodes.ScenarioBeingSolved);
        (await TaskAsync(world, id)).State.ShouldBe(MatchRunState.Cancelled);
        var scenario = await ReadAsync(world, draft);
        (scenario.Solution, scenario.Version).ShouldBe((ScenarioSolution.None, 1));
        (await PairsAsync(world, draft)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Work_on_a_scenario_that_changed_meanwhile_is_not_kept()
    {
        var gate = new Gate();
        await using var world = await StartAsync();
        var run = await world.MatchAsync();
        var draft = await DraftAsync(world, run.Id);
        await using var next = world.Product.Restart(inner => new GatedPluginHost(inner, gate));
        await world.Product.StopWorkAsync();
        await next.StartWorkAsync();
        var id = await next.DoAsync<MatchTaskId>(Actor.Manager, new ResolveScenarioInput { ScenarioId = draft, Version = 1 });
        await gate.Arrived;

        // No handler lets this happen; another host with an older release might.
        await world.Product.ReadAsync(Actor.Manager, db => db.Scenarios.Where(row => row.Id == draft).ExecuteUpdateAsync(row => row.SetProperty(one => one.Version, 5)));
        gate.Open();
        await WaitAsync(next, id);

        var task = await TaskAsync(world, id);
        (task.State, task.Failure!.Code).ShouldBe((MatchRunState.Failed, RunFailureCodes.InputsChanged));
        (await PairsAsync(world, draft)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_would_place_somebody_is_answered_and_a_suggested_pin_delivers()
    {
        await using var world = await TestWorld.CreateAsync(tolerance: 5);
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(
        [
            "organisation,external_id,name,languages,goals,manager,role",
            "Alder,T1,Anna,en,negotiation,-,mentor",
            "Birch,M1,Bea,en,negotiation,-,mentee",
            "Birch,M2,Bob,en,coaching,-,mentee",
        ]));
        var run = await world.MatchAsync();
        var scenario = await world.ReadScenarioAsync(run.Id);
        var bob = await world.ReadParticipantAsync("Birch", "M2");

        var id = await world.Product.DoAsync<MatchTaskId>(Actor.Manager, new AskWhatIfInput { ScenarioId = scenario.Id, MenteeId = bob.Id });
        await WaitAsync(world.Product, id);
        var task = await TaskAsync(world, id);

        task.Failure.ShouldBeNull();
        task.WhatIf!.Changes.Select(change => change.Kind).ShouldBe([WhatIfChangeKind.ExtraPlace, WhatIfChangeKind.Pin]);
        var pin = task.WhatIf.Changes[1];
        var draft = await DraftAsync(world, run.Id, pins: [Decide(pin.MentorId, pin.MenteeId)]);
        await ResolveAsync(world, draft);
        var solved = await ReadAsync(world, draft);
        (await PairsAsync(world, draft)).ShouldBe([(pin.MentorId, bob.Id)]);
        (scenario.PlacedCount - solved.PlacedCount, scenario.TotalScore - solved.TotalScore).ShouldBe((pin.PairsLost, pin.ScoreLost!.Value));
        pin.ScoreLost.Value.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_went_into_a_run_is_forgotten_when_the_programme_has_ended()
    {
        await using var world = await StartAsync();
        var run = await world.MatchAsync();
        (await world.Product.CountAsync("KeptRunInputs")).ShouldBe(1);

        await world.Product.ReadAsync(Actor.Manager, db => db.Programmes.ExecuteUpdateAsync(row => row.SetProperty(one => one.EndsOn, new DateOnly(2020, 1, 1))));
        await world.MatchAsync();

        (await world.Product.CountAsync("KeptRunInputs")).ShouldBe(0);
        var replay = await world.Product.SendAsync<MatchTaskId>(Actor.Manager, new ReplayMatchRunInput { MatchRunId = run.Id });
        replay.ShouldBeRefusedWith(RefusalCodes.RunInputsNotKept);
    }

    [Fact]
    public async Task Nobody_but_the_manager_learns_that_there_is_a_scenario()
    {
        await using var world = await StartAsync();
        var run = await world.MatchAsync();
        var scenario = await world.ReadScenarioAsync(run.Id);
        var replayed = await ReplayAsync(world, world.Product, run.Id);

        foreach (var actor in new[] { await world.CoordinatorAsync("Alder"), Actor.OtherManager })
        {
            (await world.Product.SendAsync<ScenarioId>(actor, new DraftScenarioInput { MatchRunId = run.Id, Label = "x" })).ShouldBeRefusedWith(RefusalCodes.NotFound);
            (await world.Product.SendAsync<ScenarioId>(actor, new UpdateScenarioDecisionsInput { ScenarioId = scenario.Id, Version = 1 })).ShouldBeRefusedWith(RefusalCodes.NotFound);
            (await world.Product.SendAsync<MatchTaskId>(actor, new ResolveScenarioInput { ScenarioId = scenario.Id, Version = 1 })).ShouldBeRefusedWith(RefusalCodes.NotFound);
            (await world.Product.SendAsync<MatchTaskId>(actor, new AskWhatIfInput { ScenarioId = scenario.Id })).ShouldBeRefusedWith(RefusalCodes.NotFound);
            (await world.Product.SendAsync<MatchTaskId>(actor, new ReplayMatchRunInput { MatchRunId = run.Id })).ShouldBeRefusedWith(RefusalCodes.NotFound);
            (await world.Product.SendAsync<MatchTaskId>(actor, new CancelMatchTaskInput { MatchTaskId = replayed.Id })).ShouldBeRefusedWith(RefusalCodes.NotFound);
        }
    }

    private static async Task<TestWorld> StartAsync(int organisations = 3)
    {
        var world = await TestWorld.CreateAsync(organisations: organisations);
        await world.EnrolAsync(mentors: 2, mentees: 2);
        return world;
    }

    private static ScenarioDecisionInput Decide(ParticipantId mentor, ParticipantId mentee)
        => new() { MentorId = mentor, MenteeId = mentee, Reason = "They know each other's field." };

    private static Task<ScenarioId> DraftAsync(
        TestWorld world, MatchRunId run, IReadOnlyList<ScenarioDecisionInput>? pins = null, IReadOnlyList<ScenarioDecisionInput>? exclusions = null)
        => world.Product.DoAsync<ScenarioId>(
            Actor.Manager, new DraftScenarioInput { MatchRunId = run, Label = "Another draft", Pins = pins ?? [], Exclusions = exclusions ?? [] });

    private static async Task<MatchTask> ResolveAsync(TestWorld world, ScenarioId scenario)
    {
        var version = (await ReadAsync(world, scenario)).Version;
        var id = await world.Product.DoAsync<MatchTaskId>(Actor.Manager, new ResolveScenarioInput { ScenarioId = scenario, Version = version });
        await WaitAsync(world.Product, id);
        return await TaskAsync(world, id);
    }

    private static async Task<MatchTask> ReplayAsync(TestWorld world, TestProduct process, MatchRunId run)
    {
        var id = await process.DoAsync<MatchTaskId>(Actor.Manager, new ReplayMatchRunInput { MatchRunId = run });
        await WaitAsync(process, id);
        return await TaskAsync(world, id);
    }

    private static Task WaitAsync(TestProduct process, MatchTaskId id)
        => process.Services.GetRequiredService<IMatchTasks>().WaitAsync(id, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(60));

    private static Task<int> ChangeKeptAsync(TestWorld world, Func<byte[], byte[]> change) => world.Product.ReadAsync(Actor.Manager, async db =>
    {
        var bytes = change((await db.KeptRunInputs.AsNoTracking().SingleAsync()).Bytes);
        return await db.KeptRunInputs.ExecuteUpdateAsync(row => row.SetProperty(kept => kept.Bytes, bytes));
    });

    private static Task<MatchTask> TaskAsync(TestWorld world, MatchTaskId id)
        => world.Product.ReadAsync(Actor.Manager, db => db.MatchTasks.AsNoTracking().SingleAsync(task => task.Id == id));

    private static Task<Scenario> ReadAsync(TestWorld world, ScenarioId id)
        => world.Product.ReadAsync(Actor.Manager, db => db.Scenarios.AsNoTracking().SingleAsync(scenario => scenario.Id == id));

    private static Task<List<ScenarioDecision>> DecisionsAsync(TestWorld world, ScenarioId id)
        => world.Product.ReadAsync(Actor.Manager, db => db.ScenarioDecisions.AsNoTracking().Where(decision => decision.ScenarioId == id).ToListAsync());

    private static async Task<List<(ParticipantId Mentor, ParticipantId Mentee)>> PairsAsync(TestWorld world, ScenarioId id)
    {
        var proposals = await world.Product.ReadAsync(Actor.Manager, db => db.Proposals.AsNoTracking().Where(proposal => proposal.ScenarioId == id).ToListAsync());
        return [.. proposals.OrderBy(proposal => proposal.MenteeId).Select(proposal => (proposal.MentorId, proposal.MenteeId))];
    }

    /// <summary>A mentor and a mentee of two organisations whom the scenario did not pair.</summary>
    private static async Task<(ParticipantId Mentor, ParticipantId Mentee)> NonPairAsync(TestWorld world, ScenarioId id)
    {
        var pairs = await PairsAsync(world, id);
        var people = await world.Product.ReadAsync(Actor.Manager, db => db.Participants.AsNoTracking().OrderBy(person => person.Id).ToListAsync());
        return people.Where(person => person.Role == ParticipantRole.Mentor)
            .SelectMany(mentor => people.Where(person => person.Role == ParticipantRole.Mentee && person.OrganisationId != mentor.OrganisationId).Select(mentee => (mentor.Id, mentee.Id)))
            .First(pair => !pairs.Contains(pair));
    }
}
