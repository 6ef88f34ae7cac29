using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Node;

namespace CrossMentor.Conformance.Tests.SchemaTools;

/// <summary>The schema tools of graphql-js 17 as a judge; the program is started by the first question.</summary>
public sealed class SchemaToolsJs : IAsyncLifetime
{
    private LineProgram? program;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (program is not null)
        {
            await program.DisposeAsync();
        }
    }

    internal Task<JsonElement> AskAsync(JsonObject question) => Program.AskAsync(question);

    internal Task<IReadOnlyList<JsonElement>> AskAllAsync(IReadOnlyList<JsonObject> questions) => Program.AskAllAsync(questions);

    private LineProgram Program => program ??= LineProgram.Start("schema-tools.mjs");
}
