using CrossMentor.Application.Matching;
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

namespace CrossMentor.Application.Tests.Databases;

/// <summary>What a server database does differently: commands really run at the same time there, and are repeated when they met.</summary>
[Trait("Needs", "PostgreSql")]
public sealed class PostgreSqlTests
{
    [PostgreSqlFact]
    public async Task Parallel_duplicates_have_one_effect_and_one_answer()
    {
        await using var world = await TestWorld.CreateAsync(on: new PostgreSqlStore());
        var input = A.Programme() with { ClientMutationId = "k-1" };

        var answers = await AtOnceAsync(8, () => world.Product.DoAsync<ProgrammeId>(Actor.Manager, input));

        answers.Distinct().Count().ShouldBe(1);
        (await world.Product.CountAsync("Programmes")).ShouldBe(2);
    }

    [PostgreSqlFact]
    public async Task Writers_and_namesakes_are_served_one_after_the_other()
    {
        await using var world = await TestWorld.CreateAsync(on: new PostgreSqlStore());

        var renamed = await AtOnceAsync(4, () => world.Product.SendAsync<ProgrammeId>(
            Actor.Manager, new UpdateProgrammeInput { ProgrammeId = world.Programme, Version = 1, Name = "Renamed" }));
        var registered = await AtOnceAsync(4, () => world.Product.SendAsync<OrganisationId>(Actor.Manager, A.Organisation("Hazel")));

        renamed.Count(outcome => outcome.IsAccepted).ShouldBe(1);
        renamed.Where(outcome => outcome.IsRefused).ShouldAllBe(outcome => outcome.Refusal == new StaleVersion(2));
        registered.Count(outcome => outcome.IsAccepted).ShouldBe(1);
        registered.Where(outcome => outcome.IsRefused).ShouldAllBe(outcome => outcome.Refusal == new AlreadyExists("name"));
    }

    [PostgreSqlFact]
    public async Task Parallel_enrolments_keep_to_the_quota()
    {
        await using var world = await TestWorld.CreateAsync(quota: 2, on: new PostgreSqlStore());
        var alder = await world.CoordinatorAsync("Alder");
        await world.Product.DoAsync<RosterReport>(
            Actor.Manager, world.Roster(["organisation,external_id,name", .. Enumerable.Range(1, 5).Select(number => $"Alder,A{number},P{number}")]));
        var people = new Queue<PersonId>(await world.Product.ReadAsync(alder, db => db.People.Select(person => person.Id).ToListAsync()));

        var outcomes = await AtOnceAsync(5, () => world.Product.SendAsync<ParticipantId>(
            alder, new EnrolParticipantInput { ProgrammeId = world.Programme, PersonId = Next(people), Role = ParticipantRole.Mentor }));

        outcomes.Count(outcome => outcome.IsAccepted).ShouldBe(2);
        outcomes.Where(outcome => outcome.IsRefused).ShouldAllBe(outcome => outcome.Refusal == new QuotaExceeded(ParticipantRole.Mentor, 2));
    }

    [PostgreSqlFact]
    public async Task A_programme_goes_from_roster_to_one_publication()
    {
        await using var world = await TestWorld.CreateAsync(ProgrammeKind.HybridActionLearning, organisations: 6, groups: 2, on: new PostgreSqlStore());
        await world.EnrolAsync(mentors: 2, mentees: 2);
        (await world.EnrolAsync(mentors: 2, mentees: 2)).PeopleUnchanged.ShouldBe(24);

        var run = await world.MatchAsync();
        var input = await world.PublicationOfAsync(run);
        var outcomes = await AtOnceAsync(4, () => world.Product.SendAsync<ScenarioId>(Actor.Manager, input));

        run.State.ShouldBe(MatchRunState.Succeeded);
        outcomes.Count(outcome => outcome.IsAccepted).ShouldBe(1);
        outcomes.Where(outcome => outcome.IsRefused).ShouldAllBe(outcome => outcome.Refusal == new StaleVersion(2));
        (await world.Product.CountAsync("Pairs")).ShouldBe(12);
        (await world.Product.CountAsync("LearningGroupMembers")).ShouldBe(12);
    }

    [PostgreSqlFact]
    public async Task Only_one_run_of_a_programme_is_open_at_a_time()
    {
        await using var world = await TestWorld.CreateAsync(on: new PostgreSqlStore());
        await world.EnrolAsync(mentors: 1, mentees: 1);

        var outcomes = await AtOnceAsync(4, () => world.Product.SendAsync<MatchRunId>(
            Actor.Manager, new StartMatchRunInput { ProgrammeId = world.Programme }));

        outcomes.Count(outcome => outcome.IsAccepted).ShouldBe(1);
        outcomes.Where(outcome => outcome.IsRefused).ShouldAllBe(outcome => outcome.Refusal is MatchRunInProgress);
    }

    private static Task<T[]> AtOnceAsync<T>(int times, Func<Task<T>> act) => Task.WhenAll(Enumerable.Range(0, times).Select(_ => Task.Run(act)));

    private static PersonId Next(Queue<PersonId> people)
    {
        lock (people)
        {
            return people.Dequeue();
        }
    }
}
