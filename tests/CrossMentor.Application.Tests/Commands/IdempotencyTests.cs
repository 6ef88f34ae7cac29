using CrossMentor.Application.Organisations;
using CrossMentor.Application.Programmes;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CrossMentor.Application.Tests.Commands;

public sealed class IdempotencyTests
{
    [Fact]
    public async Task The_same_request_again_gets_the_same_answer_and_changes_nothing()
    {
        await using var world = await TestWorld.CreateAsync();
        var input = A.Programme() with { ClientMutationId = "k-1", Name = "Once" };

        var first = await world.Product.DoAsync<ProgrammeId>(Actor.Manager, input);
        var second = await world.Product.DoAsync<ProgrammeId>(Actor.Manager, input);

        second.ShouldBe(first);
        (await world.Product.CountAsync("Programmes")).ShouldBe(2);
    }

    [Fact]
    public async Task Parallel_duplicates_have_one_effect_and_one_answer()
    {
        await using var world = await TestWorld.CreateAsync();
        var input = A.Programme() with { ClientMutationId = "k-1" };

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => world.Product.DoAsync<ProgrammeId>(Actor.Manager, input))));

        answers.Distinct().Count().ShouldBe(1);
        (await world.Product.CountAsync("Programmes")).ShouldBe(2);
        (await world.Product.CountAsync("IdempotentReplies")).ShouldBe(1);
    }

    [Fact]
    public async Task A_replay_answers_although_the_version_moved_on()
    {
        await using var world = await TestWorld.CreateAsync();
        var input = new UpdateProgrammeInput { ClientMutationId = "k-1", ProgrammeId = world.Programme, Version = 1, Name = "Renamed" };
        await world.Product.DoAsync<ProgrammeId>(Actor.Manager, input);

        var replay = await world.Product.SendAsync<ProgrammeId>(Actor.Manager, input);

        replay.Value.ShouldBe(world.Programme);
        (await world.ReadProgrammeAsync()).Version.ShouldBe(2);
    }

    [Fact]
    public async Task A_key_with_another_input_is_refused_before_versions_are_compared()
    {
        await using var world = await TestWorld.CreateAsync();
        var input = new UpdateProgrammeInput { ClientMutationId = "k-1", ProgrammeId = world.Programme, Version = 1, Name = "Renamed" };
        await world.Product.DoAsync<ProgrammeId>(Actor.Manager, input);

        var outcome = await world.Product.SendAsync<ProgrammeId>(Actor.Manager, input with { Name = "Other" });

        outcome.ShouldBeRefusedWith(RefusalCodes.IdempotencyKeyReused);
        (await world.ReadProgrammeAsync()).Name.ShouldBe("Renamed");
    }

    [Fact]
    public async Task A_key_belongs_to_one_caller_and_one_operation()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.Product.DoAsync<ProgrammeId>(Actor.Manager, A.Programme() with { ClientMutationId = "k-1" });

        var otherCaller = await world.Product.SendAsync<ProgrammeId>(Actor.OtherManager, A.Programme() with { ClientMutationId = "k-1", Name = "Theirs" });
        var otherOperation = await world.Product.SendAsync<OrganisationId>(Actor.Manager, A.Organisation("Gingko") with { ClientMutationId = "k-1" });

        otherCaller.ShouldBeAccepted();
        otherOperation.ShouldBeAccepted();
    }

    [Fact]
    public async Task A_refused_request_may_be_corrected_under_its_key()
    {
        await using var world = await TestWorld.CreateAsync();
        var refused = await world.Product.SendAsync<ProgrammeId>(Actor.Manager, A.Programme() with { ClientMutationId = "k-1", Name = "" });

        var corrected = await world.Product.SendAsync<ProgrammeId>(Actor.Manager, A.Programme() with { ClientMutationId = "k-1" });

        refused.ShouldBeRefusedWith(RefusalCodes.InvalidInput);
        corrected.ShouldBeAccepted();
    }

    [Fact]
    public async Task Who_lost_the_role_gets_no_replay()
    {
        await using var world = await TestWorld.CreateAsync();
        var input = new UpdateProgrammeInput { ClientMutationId = "k-1", ProgrammeId = world.Programme, Version = 1, Name = "Renamed" };
        await world.Product.DoAsync<ProgrammeId>(Actor.Manager, input);
        await TakeRolesAsync(world);

        var outcome = await world.Product.SendAsync<ProgrammeId>(Actor.Manager, input);

        outcome.ShouldBeRefusedWith(RefusalCodes.NotFound);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public async Task A_key_has_1_to_255_characters(int length, bool isTaken)
    {
        await using var world = await TestWorld.CreateAsync();

        var outcome = await world.Product.SendAsync<ProgrammeId>(Actor.Manager, A.Programme() with { ClientMutationId = new string('k', length) });

        outcome.Refusals.OfType<InvalidInput>().Select(refusal => refusal.Field).ShouldBe(isTaken ? [] : ["clientMutationId"]);
        outcome.IsAccepted.ShouldBe(isTaken);
    }

    [Fact]
    public async Task An_answer_is_stored_only_with_its_effect()
    {
        var broken = new BrokenWrite("IdempotentReplies");
        await using var world = await TestWorld.CreateAsync(interceptors: broken);
        var before = await world.Product.CountAsync("Programmes");
        broken.IsBroken = true;

        await Should.ThrowAsync<Exception>(() => world.Product.SendAsync<ProgrammeId>(Actor.Manager, A.Programme() with { ClientMutationId = "k-1" }));

        (await world.Product.CountAsync("Programmes")).ShouldBe(before);
        (await world.Product.CountAsync("IdempotentReplies")).ShouldBe(0);
    }

    private static async Task TakeRolesAsync(TestWorld world)
    {
        await using var db = world.Product.Services.GetRequiredService<CrossMentorDbFactory>().Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.GrantGiving);
        await system.All<RoleGrant>().Where(grant => grant.Subject == Actor.Manager.Subject).ExecuteDeleteAsync();
    }
}
