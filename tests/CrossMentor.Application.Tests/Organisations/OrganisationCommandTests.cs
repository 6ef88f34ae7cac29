using CrossMentor.Application.Organisations;
using CrossMentor.Application.Programmes;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace CrossMentor.Application.Tests.Organisations;

public sealed class OrganisationCommandTests
{
    [Theory]
    [InlineData("alder ")]
    [InlineData("ALDER")]
    public async Task A_name_that_a_hidden_organisation_has_is_taken(string name)
    {
        await using var world = await TestWorld.CreateAsync();

        var outcome = await world.Product.SendAsync<OrganisationId>(Actor.OtherManager, A.Organisation(name));

        outcome.Refusal.ShouldBe(new AlreadyExists("name"));
    }

    [Fact]
    public async Task Parallel_registrations_of_one_name_leave_one_organisation()
    {
        await using var world = await TestWorld.CreateAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => world.Product.SendAsync<OrganisationId>(Actor.Manager, A.Organisation("Hazel")))));

        outcomes.Count(outcome => outcome.IsAccepted).ShouldBe(1);
        outcomes.Where(outcome => outcome.IsRefused).ShouldAllBe(outcome => outcome.Refusal == new AlreadyExists("name"));
    }

    [Fact]
    public async Task Who_registered_an_organisation_acts_for_it_until_it_has_a_coordinator()
    {
        await using var world = await TestWorld.CreateAsync();
        var input = new UpdateOrganisationInput { OrganisationId = world.Organisations["Alder"], Version = 1, Sector = "energy" };

        var before = await world.Product.SendAsync<OrganisationId>(Actor.Manager, input);
        var coordinator = await world.CoordinatorAsync("Alder");
        var registrar = await world.Product.SendAsync<OrganisationId>(Actor.Manager, input with { Version = 2 });
        var own = await world.Product.SendAsync<OrganisationId>(coordinator, input with { Version = 2 });

        before.ShouldBeAccepted();
        registrar.ShouldBeRefusedWith(RefusalCodes.NotPermitted);
        own.ShouldBeAccepted();
    }

    [Fact]
    public async Task A_ladder_maps_own_grades_to_ranks()
    {
        await using var world = await TestWorld.CreateAsync();
        var input = new SetGradeLadderInput { OrganisationId = world.Organisations["Alder"], Version = 1, Steps = [new() { Label = "Senior", Rank = 12 }] };

        var set = await world.Product.SendAsync<OrganisationId>(Actor.Manager, input);
        var stale = await world.Product.SendAsync<OrganisationId>(Actor.Manager, input);
        var bad = await world.Product.SendAsync<OrganisationId>(Actor.Manager, input with { Version = 2, Steps = [new() { Label = "Chief", Rank = 21 }] });

        set.ShouldBeAccepted();
        stale.Refusal.ShouldBe(new StaleVersion(2));
        bad.Refusal.ShouldBeOfType<InvalidInput>().Field.ShouldBe("steps.0.rank");
    }

    [Fact]
    public async Task Competitors_do_not_meet_in_one_programme_whoever_declared_it()
    {
        await using var world = await TestWorld.CreateAsync();
        world.Organisations["Hazel"] = await world.RegisterAsync("Hazel");
        var declaration = await DeclareAsync(world, "Hazel", "Alder");

        var refused = await world.Product.SendAsync<ParticipatingOrganisationId>(Actor.Manager, Joining(world, "Hazel"));
        await world.Product.DoAsync<CompetitorDeclarationId>(
            Actor.Manager, new WithdrawCompetitorDeclarationInput { CompetitorDeclarationId = declaration, Version = 1 });
        var admitted = await world.Product.SendAsync<ParticipatingOrganisationId>(Actor.Manager, Joining(world, "Hazel"));

        refused.Refusal.ShouldBe(new CompetitorConflict(world.Organisations["Hazel"], world.Organisations["Alder"]));
        admitted.ShouldBeAccepted();
    }

    [Theory]
    [InlineData("2026-11-30", true)] // the day before the programme starts
    [InlineData("2026-12-01", false)]
    public async Task A_declaration_that_ends_before_the_programme_keeps_nobody_out(string validTo, bool isAdmitted)
    {
        await using var world = await TestWorld.CreateAsync();
        world.Organisations["Hazel"] = await world.RegisterAsync("Hazel");
        await DeclareAsync(world, "Hazel", "Alder", DateOnly.Parse(validTo));

        var outcome = await world.Product.SendAsync<ParticipatingOrganisationId>(Actor.Manager, Joining(world, "Hazel"));

        outcome.IsAccepted.ShouldBe(isAdmitted);
    }

    [Fact]
    public async Task The_group_of_a_competitor_competes_as_well()
    {
        await using var world = await TestWorld.CreateAsync();
        world.Organisations["Hazel"] = await world.RegisterAsync("Hazel");
        world.Organisations["Ivy"] = await world.RegisterAsync("Ivy");
        await world.Product.DoAsync<OrganisationGroupId>(
            Actor.Manager, new CreateOrganisationGroupInput { Name = "Climbers", OrganisationIds = [world.Organisations["Hazel"], world.Organisations["Ivy"]] });
        await DeclareAsync(world, "Alder", "Ivy");

        var outcome = await world.Product.SendAsync<ParticipatingOrganisationId>(Actor.Manager, Joining(world, "Hazel"));

        outcome.ShouldBeRefusedWith(RefusalCodes.CompetitorConflict);
    }

    [Fact]
    public async Task A_group_that_would_bring_competitors_together_is_refused_and_not_made()
    {
        await using var world = await TestWorld.CreateAsync();
        world.Organisations["Ivy"] = await world.RegisterAsync("Ivy");
        await DeclareAsync(world, "Alder", "Ivy");

        var outcome = await world.Product.SendAsync<OrganisationGroupId>(
            Actor.Manager, new CreateOrganisationGroupInput { Name = "Climbers", OrganisationIds = [world.Organisations["Birch"], world.Organisations["Ivy"]] });

        outcome.Refusal.ShouldBe(new CompetitorConflict(world.Organisations["Birch"], world.Organisations["Alder"]));
        (await world.Product.CountAsync("OrganisationGroups")).ShouldBe(0);
        var birch = await world.Product.ReadAsync(Actor.Manager, db => db.Organisations.SingleAsync(organisation => organisation.Name == "Birch"));
        birch.GroupId.ShouldBeNull();
    }

    [Fact]
    public async Task Joining_a_group_later_is_held_to_the_same()
    {
        await using var world = await TestWorld.CreateAsync();
        world.Organisations["Ivy"] = await world.RegisterAsync("Ivy");
        var group = await world.Product.DoAsync<OrganisationGroupId>(
            Actor.Manager, new CreateOrganisationGroupInput { Name = "Climbers", OrganisationIds = [world.Organisations["Ivy"]] });
        await DeclareAsync(world, "Alder", "Ivy");

        var outcome = await world.Product.SendAsync<OrganisationId>(
            Actor.Manager, new UpdateOrganisationInput { OrganisationId = world.Organisations["Birch"], Version = 1, GroupId = group });

        outcome.ShouldBeRefusedWith(RefusalCodes.CompetitorConflict);
    }

    [Fact]
    public async Task Only_the_declaring_side_withdraws()
    {
        await using var world = await TestWorld.CreateAsync();
        var alder = await world.CoordinatorAsync("Alder");
        var birch = await world.CoordinatorAsync("Birch");
        var declaration = await world.Product.DoAsync<CompetitorDeclarationId>(
            alder, new DeclareCompetitorInput { OrganisationId = world.Organisations["Alder"], CompetitorId = world.Organisations["Birch"] });
        var input = new WithdrawCompetitorDeclarationInput { CompetitorDeclarationId = declaration, Version = 1 };

        var other = await world.Product.SendAsync<CompetitorDeclarationId>(birch, input);
        var manager = await world.Product.SendAsync<CompetitorDeclarationId>(Actor.Manager, input);
        var own = await world.Product.SendAsync<CompetitorDeclarationId>(alder, input);

        other.ShouldBeRefusedWith(RefusalCodes.NotFound);
        manager.ShouldBeRefusedWith(RefusalCodes.NotPermitted);
        own.ShouldBeAccepted();
    }

    [Fact]
    public async Task The_same_declaration_is_not_made_twice_at_one_time()
    {
        await using var world = await TestWorld.CreateAsync();
        await DeclareAsync(world, "Alder", "Birch", new(2026, 12, 31));
        var input = new DeclareCompetitorInput { OrganisationId = world.Organisations["Alder"], CompetitorId = world.Organisations["Birch"] };

        var overlapping = await world.Product.SendAsync<CompetitorDeclarationId>(Actor.Manager, input with { ValidFrom = new(2026, 12, 31) });
        var after = await world.Product.SendAsync<CompetitorDeclarationId>(Actor.Manager, input with { ValidFrom = new(2027, 1, 1) });

        overlapping.Refusal.ShouldBe(new AlreadyExists("competitorId"));
        after.ShouldBeAccepted();
    }

    private static Task<CompetitorDeclarationId> DeclareAsync(TestWorld world, string declaring, string competitor, DateOnly? validTo = null)
        => world.Product.DoAsync<CompetitorDeclarationId>(Actor.Manager, new DeclareCompetitorInput
        {
            OrganisationId = world.Organisations[declaring],
            CompetitorId = world.Organisations[competitor],
            ValidTo = validTo,
        });

    private static AddParticipatingOrganisationInput Joining(TestWorld world, string name) => new()
    {
        ProgrammeId = world.Programme,
        OrganisationId = world.Organisations[name],
        Role = ParticipationRole.ProvidesBoth,
        MentorQuota = 5,
        MenteeQuota = 5,
    };
}
