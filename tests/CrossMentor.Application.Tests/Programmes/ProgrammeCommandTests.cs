using CrossMentor.Application.Programmes;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CrossMentor.Application.Tests.Programmes;

public sealed class ProgrammeCommandTests
{
    [Fact]
    public async Task The_request_that_creates_a_programme_can_already_read_it()
    {
        await using var world = await TestWorld.CreateAsync();

        var read = await world.Product.AsAsync(Actor.Manager, async scope =>
        {
            var id = (await TestProduct.HandleAsync<ProgrammeId>(scope, A.Programme())).Value;
            return await scope.GetRequiredService<CrossMentorDb>().Programmes.AsNoTracking().SingleAsync(programme => programme.Id == id);
        });

        read.Version.ShouldBe(1);
        read.EndsOn.ShouldBe(new DateOnly(2027, 12, 1));
        read.MatchingPolicy.Weights.ShouldContain(weight => weight.PluginId == "crossmentor.scorers.development-goals" && weight.Weight > 0);
    }

    [Fact]
    public async Task Somebody_without_the_role_creates_nothing()
    {
        await using var world = await TestWorld.CreateAsync();
        var before = await world.Product.CountAsync("Programmes");

        var outcome = await world.Product.SendAsync<ProgrammeId>(Actor.Nobody, A.Programme());

        outcome.ShouldBeRefusedWith(RefusalCodes.NotPermitted);
        (await world.Product.CountAsync("Programmes")).ShouldBe(before);
    }

    [Fact]
    public async Task A_programme_of_somebody_else_does_not_exist()
    {
        await using var world = await TestWorld.CreateAsync();

        var foreign = await world.Product.SendAsync<ProgrammeId>(Actor.OtherManager, new UpdateProgrammeInput { ProgrammeId = world.Programme, Version = 1 });
        var missing = await world.Product.SendAsync<ProgrammeId>(Actor.OtherManager, new UpdateProgrammeInput { ProgrammeId = ProgrammeId.From(Guid.Empty), Version = 1 });

        foreign.ShouldBeRefusedWith(RefusalCodes.NotFound);
        missing.ShouldBeRefusedWith(RefusalCodes.NotFound);
        foreign.Refusal.Message.ShouldBe(missing.Refusal.Message);
    }

    [Fact]
    public async Task A_coordinator_sees_the_programme_and_may_not_change_it()
    {
        await using var world = await TestWorld.CreateAsync();
        var coordinator = await world.CoordinatorAsync("Alder");

        var outcome = await world.Product.SendAsync<ProgrammeId>(coordinator, new UpdateProgrammeInput { ProgrammeId = world.Programme, Version = 99, Name = "" });

        outcome.ShouldBeRefusedWith(RefusalCodes.NotPermitted);
    }

    [Fact]
    public async Task A_stale_version_is_refused_before_the_input_is_looked_at()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.Product.DoAsync<ProgrammeId>(Actor.Manager, new UpdateProgrammeInput { ProgrammeId = world.Programme, Version = 1, Name = "Renamed" });

        var outcome = await world.Product.SendAsync<ProgrammeId>(Actor.Manager, new UpdateProgrammeInput { ProgrammeId = world.Programme, Version = 1, Name = "" });

        outcome.Refusal.ShouldBe(new StaleVersion(2));
        (await world.ReadProgrammeAsync()).Name.ShouldBe("Renamed");
    }

    [Fact]
    public async Task Bad_values_are_all_reported_and_none_is_kept()
    {
        await using var world = await TestWorld.CreateAsync();

        var outcome = await world.Product.SendAsync<ProgrammeId>(
            Actor.Manager, A.Programme() with { Name = " ", Languages = ["english!"], EndsOn = new(2026, 12, 1) });

        outcome.Refusals.OfType<InvalidInput>().Select(refusal => refusal.Field).ShouldBe(["name", "languages.0", "endsOn"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(ParticipationRole.ProvidesMentors, true)]
    [InlineData(ParticipationRole.ProvidesMentees, true)]
    [InlineData(ParticipationRole.ProvidesBoth, false)]
    public async Task A_one_way_programme_takes_givers_and_receivers_only(ParticipationRole role, bool isTaken)
    {
        await using var world = await TestWorld.CreateAsync(ProgrammeKind.OneWay, organisations: 0);
        world.Organisations["Zelkova"] = await world.RegisterAsync("Zelkova");

        var outcome = await world.Product.SendAsync<ParticipatingOrganisationId>(
            Actor.Manager,
            new AddParticipatingOrganisationInput { ProgrammeId = world.Programme, OrganisationId = world.Organisations["Zelkova"], Role = role });

        outcome.IsAccepted.ShouldBe(isTaken);
        if (!isTaken)
        {
            outcome.ShouldBeRefusedWith(RefusalCodes.RoleNotInProgrammeKind);
        }
    }

    [Fact]
    public async Task An_organisation_takes_part_once()
    {
        await using var world = await TestWorld.CreateAsync();

        var outcome = await world.Product.SendAsync<ParticipatingOrganisationId>(
            Actor.Manager,
            new AddParticipatingOrganisationInput
            {
                ProgrammeId = world.Programme,
                OrganisationId = world.Organisations["Alder"],
                Role = ParticipationRole.ProvidesBoth,
            });

        outcome.Refusal.ShouldBe(new AlreadyExists("organisationId"));
    }

    [Fact]
    public async Task An_organisation_that_the_manager_cannot_see_is_not_found()
    {
        await using var world = await TestWorld.CreateAsync();
        var hidden = await world.RegisterAsync("Hidden", Actor.OtherManager);

        var outcome = await world.Product.SendAsync<ParticipatingOrganisationId>(
            Actor.Manager,
            new AddParticipatingOrganisationInput { ProgrammeId = world.Programme, OrganisationId = hidden, Role = ParticipationRole.ProvidesBoth });

        outcome.Refusal.ShouldBe(new NotFound($"Organisation:{hidden.Value:N}"));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public async Task Quotas_cannot_drop_below_those_who_are_enrolled(int mentorQuota, bool isTaken)
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);

        var outcome = await world.Product.SendAsync<ParticipatingOrganisationId>(
            Actor.Manager,
            new UpdateParticipatingOrganisationInput { ParticipatingOrganisationId = world.Parts["Alder"], Version = 1, MentorQuota = mentorQuota });

        outcome.Refusals.ShouldBe(isTaken ? [] : [new QuotaExceeded(Domain.Participants.ParticipantRole.Mentor, 0)]);
    }

    [Fact]
    public async Task The_balance_of_many_programmes_is_read_in_as_many_statements_as_that_of_one()
    {
        var counter = new StatementCounter();
        await using var world = await TestWorld.CreateAsync(interceptors: counter);
        await world.EnrolAsync(mentors: 2, mentees: 1);
        var first = await world.ReadProgrammeAsync();
        await world.Product.DoAsync<ProgrammeId>(Actor.Manager, A.Programme());
        var all = await world.Product.ReadAsync(Actor.Manager, db => db.Programmes.AsNoTracking().OrderBy(programme => programme.Name).ToListAsync());

        var one = await CountAsync(world, counter, [first]);
        var many = await CountAsync(world, counter, [.. all, .. all]);

        many.Statements.ShouldBe(one.Statements);
        one.Rows[0].Select(row => (row.MentorsOffered, row.MenteesOffered, row.IsWithinTolerance)).ShouldBe([(2, 1, false), (2, 1, false)]);
    }

    [Fact]
    public async Task A_coordinator_sees_the_balance_of_its_own_organisation_only()
    {
        await using var world = await TestWorld.CreateAsync(organisations: 3);
        await world.EnrolAsync(mentors: 1, mentees: 1);
        var coordinator = await world.CoordinatorAsync("Birch");
        var programme = await world.ReadProgrammeAsync();

        var rows = await world.Product.AsAsync(
            coordinator, scope => scope.GetRequiredService<BalanceReader>().OfProgrammesAsync([programme], CancellationToken.None));

        rows[0].Select(row => row.OrganisationId).ShouldBe([world.Organisations["Birch"]]);
        rows[0][0].MentorsOffered.ShouldBe(1);
    }

    private static Task<(int Statements, IReadOnlyList<IReadOnlyList<OrganisationBalance>> Rows)> CountAsync(
        TestWorld world, StatementCounter counter, IReadOnlyList<Programme> programmes) => world.Product.AsAsync(Actor.Manager, async scope =>
        {
            counter.Reset();
            var rows = await scope.GetRequiredService<BalanceReader>().OfProgrammesAsync(programmes, CancellationToken.None);
            return (counter.Reads, rows);
        });
}
