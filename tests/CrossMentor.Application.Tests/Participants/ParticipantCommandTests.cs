using CrossMentor.Application.Participants;
using CrossMentor.Application.Programmes;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace CrossMentor.Application.Tests.Participants;

public sealed class ParticipantCommandTests
{
    [Fact]
    public async Task Somebody_is_enrolled_once_and_in_one_role()
    {
        await using var world = await TestWorld.CreateAsync();
        var (alder, anna) = await KnownPersonAsync(world);
        var input = new EnrolParticipantInput { ProgrammeId = world.Programme, PersonId = anna.Id, Role = ParticipantRole.Mentor, Goals = ["Finance"] };

        var first = await world.Product.SendAsync<ParticipantId>(alder, input);
        var second = await world.Product.SendAsync<ParticipantId>(alder, input with { Role = ParticipantRole.Mentee });

        first.ShouldBeAccepted();
        second.Refusal.ShouldBe(new AlreadyEnrolled(ParticipantRole.Mentor));
        (await world.ReadParticipantAsync("Alder", "A1")).Goals.ShouldBe(["finance"]);
    }

    [Fact]
    public async Task A_person_of_somebody_else_does_not_exist()
    {
        await using var world = await TestWorld.CreateAsync();
        var (_, anna) = await KnownPersonAsync(world);
        var birch = await world.CoordinatorAsync("Birch");

        var outcome = await world.Product.SendAsync<ParticipantId>(
            birch, new EnrolParticipantInput { ProgrammeId = world.Programme, PersonId = anna.Id, Role = ParticipantRole.Mentor });

        outcome.Refusal.ShouldBe(new NotFound($"Person:{anna.Id.Value:N}"));
    }

    [Fact]
    public async Task Parallel_enrolments_keep_to_the_quota()
    {
        await using var world = await TestWorld.CreateAsync(quota: 3);
        var alder = await world.CoordinatorAsync("Alder");
        await world.Product.DoAsync<RosterReport>(
            Actor.Manager, world.Roster(["organisation,external_id,name", .. Enumerable.Range(1, 8).Select(number => $"Alder,A{number},P{number}")]));
        var people = await world.Product.ReadAsync(alder, db => db.People.Select(person => person.Id).ToListAsync());

        var outcomes = await Task.WhenAll(people.Select(person => Task.Run(() => world.Product.SendAsync<ParticipantId>(
            alder, new EnrolParticipantInput { ProgrammeId = world.Programme, PersonId = person, Role = ParticipantRole.Mentor }))));

        outcomes.Count(outcome => outcome.IsAccepted).ShouldBe(3);
        outcomes.Where(outcome => outcome.IsRefused).ShouldAllBe(outcome => outcome.Refusal == new QuotaExceeded(ParticipantRole.Mentor, 3));
    }

    [Fact]
    public async Task A_one_way_organisation_enrols_nobody_in_the_other_role()
    {
        await using var world = await TestWorld.CreateAsync(ProgrammeKind.OneWay);
        var (alder, anna) = await KnownPersonAsync(world);

        var outcome = await world.Product.SendAsync<ParticipantId>(
            alder, new EnrolParticipantInput { ProgrammeId = world.Programme, PersonId = anna.Id, Role = ParticipantRole.Mentee });

        outcome.Refusal.ShouldBe(new RoleNotOfferedByOrganisation(ParticipantRole.Mentee));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public async Task Capacity_is_from_1_to_20(int capacity, bool isTaken)
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);
        var mentor = await world.ReadParticipantAsync("Alder", "T1");

        var outcome = await world.Product.SendAsync<ParticipantId>(
            Actor.Manager, new UpdateParticipantInput { ParticipantId = mentor.Id, Version = 1, Capacity = capacity });

        outcome.Refusals.OfType<InvalidInput>().Select(refusal => refusal.Field).ShouldBe(isTaken ? [] : ["capacity"]);
    }

    [Fact]
    public async Task Who_withdraws_leaves_the_pairs_and_capacity_follows_the_pairs_that_are_held()
    {
        await using var world = await TestWorld.CreateAsync(tolerance: 5);
        await world.EnrolAsync(mentors: 1, mentees: 2);
        var mentor = await world.ReadParticipantAsync("Alder", "T1");
        await world.Product.DoAsync<ParticipantId>(Actor.Manager, new UpdateParticipantInput { ParticipantId = mentor.Id, Version = 1, Capacity = 2 });
        await world.Product.DoAsync<ScenarioId>(Actor.Manager, await world.PublicationOfAsync(await world.MatchAsync()));

        var tooFew = await world.Product.SendAsync<ParticipantId>(
            Actor.Manager, new UpdateParticipantInput { ParticipantId = mentor.Id, Version = 2, Capacity = 1 });
        await world.Product.DoAsync<ParticipantId>(Actor.Manager, new WithdrawParticipantInput { ParticipantId = mentor.Id, Version = 2 });

        tooFew.Refusal.ShouldBe(new CapacityExceeded(1, 2));
        var pairs = await world.Product.ReadAsync(Actor.Manager, db => db.Pairs.Where(pair => pair.MentorId == mentor.Id).ToListAsync());
        pairs.Count.ShouldBe(2);
        pairs.ShouldAllBe(pair => pair.State == PairState.Ended);
    }

    [Fact]
    public async Task A_partner_of_an_own_person_is_seen_and_not_changed()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);
        await world.Product.DoAsync<ScenarioId>(Actor.Manager, await world.PublicationOfAsync(await world.MatchAsync()));
        var partner = await world.ReadParticipantAsync("Birch", "T1");
        var alder = await world.CoordinatorAsync("Alder");

        var outcome = await world.Product.SendAsync<ParticipantId>(alder, new WithdrawParticipantInput { ParticipantId = partner.Id, Version = 99 });

        outcome.ShouldBeRefusedWith(RefusalCodes.NotPermitted);
    }

    private static async Task<(Actor Coordinator, Person Person)> KnownPersonAsync(TestWorld world)
    {
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(["organisation,external_id,name", "Alder,A1,Anna"]));
        var coordinator = await world.CoordinatorAsync("Alder");
        return (coordinator, await world.ReadPersonAsync(coordinator, "Alder", "A1"));
    }
}
