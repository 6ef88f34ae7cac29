using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CrossMentor.Application.Tests.Commands;

public sealed class PipelineTests
{
    [Fact]
    public async Task Nothing_is_done_for_nobody()
    {
        await using var product = await TestProduct.CreateAsync();
        await using var scope = product.Services.CreateAsyncScope();

        await Should.ThrowAsync<UnauthenticatedException>(() => TestProduct.HandleAsync<ProgrammeId>(scope.ServiceProvider, A.Programme()));

        (await product.CountAsync("Programmes")).ShouldBe(0);
        (await product.CountAsync("AuditEntries")).ShouldBe(0);
    }

    [Fact]
    public void Every_mutation_of_the_schema_has_a_handler()
    {
        var inputs = typeof(ICommandInput).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(ICommandInput))).ToList();
        var services = new ServiceCollection().AddCrossMentorApplication();

        var handled = services
            .Where(service => service is { IsKeyedService: false, ServiceType.IsGenericType: true } && service.ServiceType.GetGenericTypeDefinition() == typeof(ICommandHandler<,>))
            .Select(service => service.ServiceType.GetGenericArguments()[0])
            .ToList();

        inputs.Select(type => type.Name).ShouldBe(InputsOfTheSchema(), ignoreOrder: true);
        handled.ShouldBe(inputs, ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_done_is_written_down_without_values()
    {
        await using var world = await TestWorld.CreateAsync();

        var entry = await world.Product.ReadAsync(Actor.Manager, db => db.AuditEntries
            .SingleAsync(entry => entry.Operation == "createProgramme"));

        (entry.ObjectType, entry.ObjectId, entry.Outcome, entry.Subject).ShouldBe(("Programme", world.Programme.Value, "ACCEPTED", "manager"));
    }

    [Fact]
    public async Task What_was_refused_is_written_down_too()
    {
        await using var world = await TestWorld.CreateAsync();

        await world.Product.SendAsync<ProgrammeId>(Actor.Nobody, A.Programme());

        var entry = await world.Product.ReadAsync(Actor.Nobody, db => db.AuditEntries.SingleAsync());
        (entry.ObjectType, entry.ObjectId, entry.Outcome).ShouldBe(((string?)null, (Guid?)null, RefusalCodes.NotPermitted));
    }

    [Fact]
    public async Task Two_writers_of_one_version_are_served_one_after_the_other()
    {
        await using var world = await TestWorld.CreateAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => Task.Run(() => world.Product.SendAsync<ProgrammeId>(
            Actor.Manager, new UpdateProgrammeInput { ProgrammeId = world.Programme, Version = 1, Name = $"Name {number}" }))));

        outcomes.Count(outcome => outcome.IsAccepted).ShouldBe(1);
        outcomes.Where(outcome => outcome.IsRefused).ShouldAllBe(outcome => outcome.Refusal == new StaleVersion(2));
        (await world.ReadProgrammeAsync()).Version.ShouldBe(2);
    }

    /// <summary>The input type of each field of <c>Mutation</c>.</summary>
    private static IEnumerable<string> InputsOfTheSchema() => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "crossmentor.graphql"))
        .SkipWhile(line => line != "type Mutation {")
        .TakeWhile(line => line != "}")
        .Where(line => line.Contains("(input: ", StringComparison.Ordinal))
        .Select(line => line.Split("(input: ")[1].Split("!)")[0]);
}
