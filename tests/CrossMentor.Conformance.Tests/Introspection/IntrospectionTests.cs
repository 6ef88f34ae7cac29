using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Execution;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Conformance.Tests.Introspection;

/// <summary>What clients learn about a schema: the introspection result, the printed SDL, and what graphql-js makes of either.</summary>
[Collection(GraphQLJsGroup.Name)]
[Trait("Needs", "Node")]
public sealed class IntrospectionTests(GraphQLJs oracle)
{
    [NodeTheory]
    [InlineData("harbour", true)]
    [InlineData("harbour", false)]
    [InlineData("product", true)]
    public async Task Introspection_says_the_same_as_graphql_js_over_the_printed_schema(string name, bool asksForDeprecatedInput)
    {
        var differences = await DifferencesAsync(name, asksForDeprecatedInput);
        var unexplained = differences.Where(difference => !IntrospectionDeviations.ByReason.Values.Any(pattern => pattern.IsMatch(difference)));

        Assert.Equal("", string.Join('\n', unexplained));
    }

    [NodeFact]
    public async Task The_table_of_deviations_lists_only_differences_that_there_are()
    {
        var differences = await DifferencesAsync("harbour", asksForDeprecatedInput: true);

        Assert.All(IntrospectionDeviations.ByReason.Values, pattern => Assert.Contains(differences, pattern.IsMatch));
    }

    [NodeTheory]
    [InlineData("harbour")]
    [InlineData("product")]
    public async Task A_client_can_build_the_schema_from_introspection_and_print_it(string name)
    {
        await using var served = Serve(name);
        var introspection = JsonNode.Parse((await IntrospectAsync(served)).GetRawText());
        var printed = await oracle.AskAsync(new JsonObject { ["verb"] = "clientSchema", ["introspection"] = introspection });
        var rebuilt = SchemaBuilder.Build(printed.GetString()!).ToSchema();

        var original = served.Engine.Schema.Schema;
        Assert.Equal(
            original.Types.Select(type => type.Name).Order(StringComparer.Ordinal),
            rebuilt.Types.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [NodeTheory]
    [InlineData("harbour")]
    [InlineData("product")]
    public async Task The_printed_schema_is_valid_to_graphql_js(string name)
    {
        await using var served = Serve(name);
        var problems = await oracle.AskAsync(new JsonObject { ["verb"] = "builds", ["sdl"] = Print(served.Engine) });

        Assert.Empty(problems.EnumerateArray().Select(problem => problem.GetString()));
    }

    private static string Print(GraphQLEngine engine) => SchemaPrinter.Print(engine.Schema.Schema);

    private static Served Serve(string name)
    {
        if (name == "harbour")
        {
            return new Served(HarbourEngine.Engine, new ServiceCollection().BuildServiceProvider(), Host: null);
        }

        // The whole product, built but not started: its schema is bound then, and nothing has been read or written.
        var app = CrossMentorServer.Build(new CrossMentorOptions { Urls = "http://127.0.0.1:0" }, [], isQuiet: true);
        return new Served(app.Services.GetRequiredService<GraphQLEngine>(), app.Services, app);
    }

    private static JsonObject Everything(bool asksForDeprecatedInput = true) => new()
    {
        ["descriptions"] = true,
        ["specifiedByUrl"] = true,
        ["directiveIsRepeatable"] = true,
        ["schemaDescription"] = true,
        ["inputValueDeprecation"] = asksForDeprecatedInput,
        ["oneOf"] = true,
    };

    private async Task<IReadOnlyList<string>> DifferencesAsync(string name, bool asksForDeprecatedInput)
    {
        await using var served = Serve(name);
        var ours = await IntrospectAsync(served, asksForDeprecatedInput);
        var theirs = await oracle.AskAsync(
            new JsonObject { ["verb"] = "introspect", ["sdl"] = Print(served.Engine), ["options"] = Everything(asksForDeprecatedInput) });
        return [.. IntrospectionDifference.Between(ours, theirs)];
    }

    private async Task<JsonElement> IntrospectAsync(Served served, bool asksForDeprecatedInput = true)
    {
        var query = await oracle.AskAsync(new JsonObject { ["verb"] = "introspectionQuery", ["options"] = Everything(asksForDeprecatedInput) });
        using var response = new ResponseBuffer();
        await using var scope = served.Services.CreateAsyncScope();
        var outcome = await served.Engine.ExecuteAsync(new OperationRequest(query.GetString()!), response, scope.ServiceProvider, CancellationToken.None);
        Assert.Equal(OperationOutcome.Succeeded, outcome);
        using var json = JsonDocument.Parse(response.WrittenSpan.ToArray());
        return json.RootElement.GetProperty("data").Clone();
    }

    private sealed record Served(GraphQLEngine Engine, IServiceProvider Services, IAsyncDisposable? Host) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Host?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
