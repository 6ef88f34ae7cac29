using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrossMentor.Conformance.Tests.Node;

/// <summary>graphql-js as a judge; one program for all tests that ask it, started by the first of them.</summary>
public sealed class GraphQLJs : IAsyncLifetime
{
    private LineProgram? program;

    private LineProgram Program => program ??= LineProgram.Start("graphql-js.mjs");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (program is not null)
        {
            await program.DisposeAsync();
        }
    }

    /// <summary>Teaches it a schema under a name; the schema must be valid.</summary>
    internal async Task LearnAsync(string name, string sdl)
    {
        var problems = await Program.AskAsync(new JsonObject { ["verb"] = "schema", ["name"] = name, ["sdl"] = sdl });
        Assert.Empty(problems.EnumerateArray());
    }

    /// <summary>Its verdict on the grammar of each text.</summary>
    internal async Task<IReadOnlyList<Verdict>> ParseAsync(IEnumerable<string> texts)
    {
        var answers = await Program.AskAllAsync([.. texts.Select(text => new JsonObject { ["verb"] = "parse", ["text"] = text })]);
        return [.. answers.Select(Verdict.Of)];
    }

    /// <summary>Its verdict on each text as a document over a schema it has learnt.</summary>
    internal async Task<IReadOnlyList<Verdict>> ValidateAsync(string schema, IEnumerable<string> texts)
    {
        var answers = await Program.AskAllAsync(
            [.. texts.Select(text => new JsonObject { ["verb"] = "validate", ["schema"] = schema, ["text"] = text })]);
        return [.. answers.Select(Verdict.Of)];
    }

    /// <summary>The answer to any question of <c>graphql-js.mjs</c>.</summary>
    internal Task<JsonElement> AskAsync(JsonObject question) => Program.AskAsync(question);

    /// <summary>The answers to many questions of <c>graphql-js.mjs</c>.</summary>
    internal Task<IReadOnlyList<JsonElement>> AskAllAsync(IReadOnlyList<JsonObject> questions) => Program.AskAllAsync(questions);
}
