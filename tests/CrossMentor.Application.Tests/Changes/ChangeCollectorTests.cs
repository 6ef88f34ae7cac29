using CrossMentor.Application.Changes;
using CrossMentor.Application.Matching;
using CrossMentor.Application.Programmes;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CrossMentor.Application.Tests.Changes;

/// <summary>What is stored is published when it is committed, whoever stores it; what is not committed is not.</summary>
public sealed class ChangeCollectorTests
{
    [Fact]
    public async Task A_command_publishes_what_it_changed_and_nothing_else()
    {
        await using var world = await TestWorld.CreateAsync();
        using var programme = Listen(world, ChangeTopic.Of(world.Programme));
        using var enrolments = Listen(world, ChangeTopic.EnrolmentsOf(world.Programme));
        using var pairs = Listen(world, ChangeTopic.PairsOf(world.Programme));

        await world.EnrolAsync(mentors: 1, mentees: 1);

        enrolments.Take(100).Count.ShouldBe(4);
        programme.Take(100).ShouldBeEmpty();
        pairs.Take(100).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_refused_is_not_published()
    {
        await using var world = await TestWorld.CreateAsync();
        using var programme = Listen(world, ChangeTopic.Of(world.Programme));

        (await world.Product.SendAsync<ProgrammeId>(Actor.Manager, Renaming(world, version: 99))).IsRefused.ShouldBeTrue();
        programme.Take(100).ShouldBeEmpty();

        (await world.Product.SendAsync<ProgrammeId>(Actor.Manager, Renaming(world, version: 1))).IsAccepted.ShouldBeTrue();
        programme.Take(100).ShouldBe([world.Programme.Value]);
    }

    [Fact]
    public async Task What_is_rolled_back_after_it_was_saved_is_not_published()
    {
        await using var world = await TestWorld.CreateAsync();
        using var programme = Listen(world, ChangeTopic.Of(world.Programme));
        await using var db = world.Product.Services.GetRequiredService<CrossMentorDbFactory>().Create(await ScopeAsync(world));
        foreach (var isDisposedOnly in new[] { false, true })
        {
            await using (var transaction = await db.Database.BeginTransactionAsync())
            {
                await TouchAsync(db, world);
                if (!isDisposedOnly)
                {
                    await transaction.RollbackAsync();
                }
            }

            db.ChangeTracker.Clear();
        }

        await using (var next = await db.Database.BeginTransactionAsync())
        {
            await next.CommitAsync();
        }

        programme.Take(100).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_saved_in_a_transaction_is_published_with_its_commit()
    {
        await using var world = await TestWorld.CreateAsync();
        using var programme = Listen(world, ChangeTopic.Of(world.Programme));
        await using var db = world.Product.Services.GetRequiredService<CrossMentorDbFactory>().Create(await ScopeAsync(world));
        await using var transaction = await db.Database.BeginTransactionAsync();
        await TouchAsync(db, world);
        programme.Take(100).ShouldBeEmpty();

        await transaction.CommitAsync();

        programme.Take(100).ShouldBe([world.Programme.Value]);
    }

    [Fact]
    public async Task A_write_that_breaks_is_not_published_with_the_next_one()
    {
        var broken = new BrokenWrite("Pairs");
        await using var world = await TestWorld.CreateAsync(interceptors: broken);
        await world.EnrolAsync(mentors: 1, mentees: 1);
        var run = await world.MatchAsync();
        var scenario = await world.ReadScenarioAsync(run.Id);
        using var pairs = Listen(world, ChangeTopic.PairsOf(world.Programme));
        using var programme = Listen(world, ChangeTopic.Of(world.Programme));
        var publishing = new PublishMatchInput { ScenarioId = scenario.Id, Version = scenario.Version };
        broken.IsBroken = true;
        await Should.ThrowAsync<DbUpdateException>(() => world.Product.SendAsync<ScenarioId>(Actor.Manager, publishing));
        broken.IsBroken = false;
        pairs.Take(100).ShouldBeEmpty();
        programme.Take(100).ShouldBeEmpty();

        await world.Product.DoAsync<ScenarioId>(Actor.Manager, publishing);

        pairs.Take(100).Count.ShouldBe(2);
        programme.Take(100).ShouldBe([world.Programme.Value]);
    }

    [Fact]
    public async Task A_run_publishes_its_start_its_progress_and_its_end()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);
        var id = await world.Product.DoAsync<MatchRunId>(Actor.Manager, new StartMatchRunInput { ProgrammeId = world.Programme });
        using var run = Listen(world, ChangeTopic.Of(id));
        var published = 0;

        await world.Product.StartWorkAsync();
        using var tooLong = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!(await ReadAsync(world, id)).HasEnded)
        {
            await run.WaitAsync(tooLong.Token);
            published += run.Take(1).Count;
        }

        published.ShouldBeGreaterThan(0);
        run.Take(1).Count.ShouldBeInRange(0, 1);
        (await ReadAsync(world, id)).State.ShouldBe(MatchRunState.Succeeded);
    }

    private static ChangeListener Listen(TestWorld world, ChangeTopic topic) => world.Product.Services.GetRequiredService<ChangeFeed>().Listen(topic);

    private static UpdateProgrammeInput Renaming(TestWorld world, int version) => new() { ProgrammeId = world.Programme, Version = version, Name = "Another name" };

    private static Task<TenantScope> ScopeAsync(TestWorld world) => world.Product.ReadAsync(Actor.Manager, db => Task.FromResult(db.Scope));

    private static Task<MatchRun> ReadAsync(TestWorld world, MatchRunId id) =>
        world.Product.ReadAsync(Actor.Manager, db => db.MatchRuns.AsNoTracking().SingleAsync(run => run.Id == id));

    private static async Task TouchAsync(CrossMentorDb db, TestWorld world)
    {
        var programme = await db.Programmes.SingleAsync(found => found.Id == world.Programme);
        db.Entry(programme).Property(found => found.Name).CurrentValue += " again";
        await db.SaveChangesAsync();
    }
}
