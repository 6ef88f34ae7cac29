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
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace CrossMentor.Application.Tests.Matching;

public sealed class PublishMatchTests
{
    [Fact]
    public async Task Publishing_makes_pairs_and_groups_and_ends_the_preparation()
    {
        await using var world = await TestWorld.CreateAsync(ProgrammeKind.HybridActionLearning, organisations: 6, groups: 2);
        await world.EnrolAsync(mentors: 2, mentees: 2);
        var earlier = await world.MatchAsync(seed: 1);
        var chosen = await world.MatchAsync(seed: 2);

        await world.Product.DoAsync<ScenarioId>(Actor.Manager, await world.PublicationOfAsync(chosen));

        (await world.ReadProgrammeAsync()).State.ShouldBe(ProgrammeState.Active);
        (await world.ReadScenarioAsync(chosen.Id)).State.ShouldBe(ScenarioState.Published);
        (await world.ReadScenarioAsync(earlier.Id)).State.ShouldBe(ScenarioState.Superseded);
        (await world.Product.CountAsync("Pairs")).ShouldBe(12);
        (await world.Product.CountAsync("LearningGroups")).ShouldBe(2);
        (await world.Product.CountAsync("LearningGroupMembers")).ShouldBe(12);
    }

    [Fact]
    public async Task Parallel_publications_have_one_effect()
    {
        await using var world = await TestWorld.CreateAsync(organisations: 3);
        await world.EnrolAsync(mentors: 1, mentees: 1);
        var input = await world.PublicationOfAsync(await world.MatchAsync());

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => world.Product.SendAsync<ScenarioId>(Actor.Manager, input))));

        outcomes.Count(outcome => outcome.IsAccepted).ShouldBe(1);
        outcomes.Where(outcome => outcome.IsRefused).ShouldAllBe(outcome => outcome.Refusal == new StaleVersion(2));
        (await world.Product.CountAsync("Pairs")).ShouldBe(3);
    }

    [Fact]
    public async Task Publishing_again_is_answered_under_the_same_key_and_refused_without()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);
        var input = await world.PublicationOfAsync(await world.MatchAsync()) with { ClientMutationId = "publish" };
        await world.Product.DoAsync<ScenarioId>(Actor.Manager, input);

        var replay = await world.Product.SendAsync<ScenarioId>(Actor.Manager, input);
        var stale = await world.Product.SendAsync<ScenarioId>(Actor.Manager, input with { ClientMutationId = null });
        var late = await world.Product.SendAsync<ScenarioId>(Actor.Manager, input with { ClientMutationId = null, Version = 2 });

        replay.Value.ShouldBe(input.ScenarioId);
        stale.ShouldBeRefusedWith(RefusalCodes.StaleVersion);
        late.Refusal.ShouldBe(new ScenarioClosed(ScenarioState.Published));
        (await world.Product.CountAsync("Pairs")).ShouldBe(2);
    }

    [Fact]
    public async Task Who_withdrew_meanwhile_makes_the_scenario_outdated()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);
        var input = await world.PublicationOfAsync(await world.MatchAsync());
        var mentor = await world.ReadParticipantAsync("Alder", "T1");
        await world.Product.DoAsync<ParticipantId>(Actor.Manager, new WithdrawParticipantInput { ParticipantId = mentor.Id, Version = 1 });

        var outcome = await world.Product.SendAsync<ScenarioId>(Actor.Manager, input);

        outcome.ShouldBeRefusedWith(RefusalCodes.ScenarioOutdated);
        (await world.Product.CountAsync("Pairs")).ShouldBe(0);
        (await world.ReadProgrammeAsync()).State.ShouldBe(ProgrammeState.Preparing);
    }

    [Fact]
    public async Task A_competitor_who_was_declared_meanwhile_stops_it()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);
        var input = await world.PublicationOfAsync(await world.MatchAsync());
        await world.Product.DoAsync<CompetitorDeclarationId>(
            Actor.Manager, new DeclareCompetitorInput { OrganisationId = world.Organisations["Birch"], CompetitorId = world.Organisations["Alder"] });

        var outcome = await world.Product.SendAsync<ScenarioId>(Actor.Manager, input);

        outcome.ShouldBeRefusedWith(RefusalCodes.CompetitorConflict);
    }

    [Fact]
    public async Task Placed_pairs_are_held_to_the_balance_too()
    {
        await using var world = await TestWorld.CreateAsync(organisations: 2, tolerance: 1);
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(
        [
            "organisation,external_id,name,languages,manager,role",
            "Alder,T1,Anna,en,-,mentor",
            "Alder,M1,Abe,da,-,mentee",
            "Birch,T1,Bo,nl,-,mentor",
            "Birch,M1,Bea,en,-,mentee",
        ]));
        var input = await world.PublicationOfAsync(await world.MatchAsync());
        await world.Product.DoAsync<ProgrammeId>(
            Actor.Manager, new UpdateProgrammeInput { ProgrammeId = world.Programme, Version = 1, BalanceTolerance = 0 });

        var refused = await world.Product.SendAsync<ScenarioId>(Actor.Manager, input);
        await world.Product.DoAsync<ProgrammeId>(
            Actor.Manager, new UpdateProgrammeInput { ProgrammeId = world.Programme, Version = 2, BalanceTolerance = 1 });
        var accepted = await world.Product.SendAsync<ScenarioId>(Actor.Manager, input);

        refused.Refusals.ShouldContain(new UnbalancedExchange(world.Organisations["Alder"], 1, 0, 0));
        accepted.ShouldBeAccepted();
    }

    [Fact]
    public async Task A_disk_that_fails_in_the_middle_leaves_the_draft_as_it_was()
    {
        var broken = new BrokenWrite("Pairs");
        await using var world = await TestWorld.CreateAsync(interceptors: broken);
        await world.EnrolAsync(mentors: 1, mentees: 1);
        var run = await world.MatchAsync();
        broken.IsBroken = true;

        await Should.ThrowAsync<Exception>(async () => await world.Product.SendAsync<ScenarioId>(Actor.Manager, await world.PublicationOfAsync(run)));

        (await world.ReadProgrammeAsync()).State.ShouldBe(ProgrammeState.Preparing);
        (await world.ReadScenarioAsync(run.Id)).State.ShouldBe(ScenarioState.Draft);
        (await world.Product.CountAsync("Pairs")).ShouldBe(0);
    }

    [Fact]
    public async Task The_kind_is_fixed_once_a_match_is_published()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);
        await world.Product.DoAsync<ScenarioId>(Actor.Manager, await world.PublicationOfAsync(await world.MatchAsync()));
        var version = (await world.ReadProgrammeAsync()).Version;

        var outcome = await world.Product.SendAsync<ProgrammeId>(
            Actor.Manager, new UpdateProgrammeInput { ProgrammeId = world.Programme, Version = version, Orientation = Orientation.Reverse });

        outcome.ShouldBeRefusedWith(RefusalCodes.ProgrammeTypeFrozen);
    }

    [Fact]
    public async Task A_scenario_of_somebody_else_does_not_exist()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);
        var input = await world.PublicationOfAsync(await world.MatchAsync());

        var coordinator = await world.Product.SendAsync<ScenarioId>(await world.CoordinatorAsync("Alder"), input);
        var other = await world.Product.SendAsync<ScenarioId>(Actor.OtherManager, input);

        coordinator.ShouldBeRefusedWith(RefusalCodes.NotFound);
        other.ShouldBeRefusedWith(RefusalCodes.NotFound);
    }
}
