using CrossMentor.GraphQL.AspNetCore;
using CrossMentor.GraphQL.AspNetCore.Ide;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.Host.Composition.GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Conformance.Tests.Ide;

/// <summary>A canal lock whose second half of every answer waits until somebody opens the gate at <c>/open</c>, so that a page can be looked at in between.</summary>
internal static class LockServer
{
    private const string Sdl = """
        type Query {
          "What the keeper says at once, even about --- and other lines."
          level(unit: String = "m"): Level!
        }
        "How high the water stands."
        type Level { unit: String! before: Int! after: Int! lost: Int! }
        type Subscription { boats: Int! }
        """;

    /// <summary>The step of a page that opens the gate.</summary>
    public const string Open = "fetch('/open', { method: 'POST' }).then(() => null)";

    /// <param name="isGraphiQL">Whether the page is GraphiQL, and not the page of our own.</param>
    public static Task<LoopbackServer> StartAsync(bool isGraphiQL = false) => LoopbackServer.StartAsync(
        services => services.AddSingleton<Gate>().AddGraphQL(options =>
        {
            options.Schema = SchemaBuilder.Build($"{Sdl}\n{IncrementalDefinitions.Text}").ToSchema();
            options.Binding.ResolverClasses.Add(typeof(LockResolvers));
            options.Binding.ModelAssemblies.Add(typeof(Level).Assembly);
        }),
        app =>
        {
            app.MapPost("/open", (Gate gate) => gate.Open());
            var graphiQL = isGraphiQL ? GraphiQLPage.Find(GraphQLEdge.GraphiQLFolder) : null;
            graphiQL?.MapFiles(app, "/graphql");
            app.MapGraphQL("/graphql", graphiQL is null ? new IdePage().ServeAsync : graphiQL.ServeAsync);
        });
}

public sealed record Level(string Unit, int Before);

public sealed class Gate
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open() => opened.TrySetResult();

    public Task PassAsync(CancellationToken ct) => opened.Task.WaitAsync(ct);
}

public static class LockResolvers
{
    public static Level Level(string? unit) => new($"{unit} ---\r\n---", 1);

    public static async Task<IReadOnlyList<int>> AfterAsync(IReadOnlyList<Level> parents, Gate gate, CancellationToken ct)
    {
        await gate.PassAsync(ct);
        return [.. parents.Select(level => level.Before + 1)];
    }

    public static async Task<IReadOnlyList<int>> LostAsync(IReadOnlyList<Level> parents, Gate gate, CancellationToken ct)
    {
        await gate.PassAsync(ct);
        throw new InvalidOperationException($"Nobody knows of {parents.Count}.");
    }

    public static async IAsyncEnumerable<int> BoatsAsync(Gate gate, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        yield return 1;
        await gate.PassAsync(ct);
        yield return 2;
    }
}
