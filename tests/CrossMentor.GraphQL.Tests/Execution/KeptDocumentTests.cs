using System.Text;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>Documents that are prepared before anybody asks, and what a request may ask of the schema.</summary>
[Spec("sec-Executing-Requests")]
public sealed class KeptDocumentTests
{
    [Fact]
    public async Task Every_operation_of_a_kept_document_runs_after_its_plan_would_long_have_left()
    {
        var engine = Open(new PlanCacheLimits(MaxPlans: 1));
        const string Kept = "query A { a: word } query B { b: word }";

        Assert.Empty(engine.Keep(Encoding.UTF8.GetBytes(Kept)));
        for (var number = 0; number < 5; number++)
        {
            await RunAsync(engine, new OperationRequest($"{{ x{number}: word }}"));
        }

        Assert.Equal("""{"data":{"b":"w"}}""", await RunAsync(engine, new OperationRequest(Kept) { OperationName = "B" }));
        Assert.StartsWith("{\"errors\":", await RunAsync(engine, new OperationRequest(Kept)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("query A { word } query B { nothing }", "Cannot query field \"nothing\" on type \"Query\".")]
    public void What_cannot_run_is_not_kept(string document, string problem)
    {
        Assert.Equal([problem], Open().Keep(Encoding.UTF8.GetBytes(document)).Select(error => error.Message));
    }

    [Theory]
    [InlineData("{ __schema { description } }")]
    [InlineData("""{ word ...F } fragment F on Query { other: __type(name: "Query") { name } }""")]
    public async Task One_plan_serves_those_who_may_introspect_and_refuses_those_who_may_not(string document)
    {
        var engine = Open();
        var refused = new OperationRequest(document) { RefusesIntrospection = true };

        var first = await RunAsync(engine, refused);
        var second = await RunAsync(engine, new OperationRequest(document));
        var third = await RunAsync(engine, refused);

        Assert.Contains("\"code\":\"INTROSPECTION_DISABLED\"", first, StringComparison.Ordinal);
        Assert.StartsWith("{\"data\":", second, StringComparison.Ordinal);
        Assert.Equal(first, third);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await RunAsync(engine, new OperationRequest("{ __typename }") { RefusesIntrospection = true }));
    }

    private static GraphQLEngine Open(PlanCacheLimits? plans = null)
    {
        var binding = new BindingOptions();
        binding.ResolverClasses.Add(typeof(WordResolvers));
        var schema = ExecutableSchema.Bind(SchemaBuilder.Build("type Query { word: String }").ToSchema(), binding);
        return new GraphQLEngine(schema, new EngineOptions { PlanCache = plans ?? new PlanCacheLimits() });
    }

    private static async Task<string> RunAsync(GraphQLEngine engine, OperationRequest request)
    {
        using var response = new ResponseBuffer();
        await engine.ExecuteAsync(request, response, NoServices.Instance, CancellationToken.None);
        return Encoding.UTF8.GetString(response.WrittenSpan);
    }

    public static class WordResolvers
    {
        public static string Word() => "w";
    }

    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
