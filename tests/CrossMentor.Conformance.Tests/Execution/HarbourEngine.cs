using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Execution.Harbour;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.Conformance.Tests.Execution;

/// <summary>Our engine over the harbour.</summary>
internal static class HarbourEngine
{
    public static ExecutableSchema Schema { get; } = Bound();

    public static GraphQLEngine Engine { get; } = new(Schema, new EngineOptions { Limits = OperationLimits.Unlimited });

    /// <summary>Names the resolvers and types of the harbour.</summary>
    public static void Bind(BindingOptions options)
    {
        options.ResolverClasses.Add(typeof(HarbourQueries));
        options.ResolverClasses.Add(typeof(HarbourMutations));
        options.ResolverClasses.Add(typeof(HarbourSubscriptions));
        options.ResolverClasses.Add(typeof(HarbourResolvers));
        options.ModelAssemblies.Add(typeof(HarbourWorld).Assembly);
        options.Scalars.Add(new MomentCodec());
    }

    public static async Task<ExecutionResult> RunAsync(string document, string operationName, JsonObject variables, string world)
    {
        using var response = new ResponseBuffer();
        using var json = JsonDocument.Parse(variables.ToJsonString());
        var request = new OperationRequest(document)
        {
            OperationName = operationName.Length > 0 ? operationName : null,
            Variables = json.RootElement,
        };
        var services = new OneService(new HarbourWorld((JsonObject)JsonNode.Parse(world)!));
        await Engine.ExecuteAsync(request, response, services, CancellationToken.None);
        using var written = JsonDocument.Parse(response.WrittenSpan.ToArray());
        return ExecutionResult.OfOurs(written.RootElement.Clone());
    }

    private static ExecutableSchema Bound()
    {
        var options = new BindingOptions { IsService = type => type == typeof(HarbourWorld) };
        Bind(options);
        return ExecutableSchema.Bind(SchemaBuilder.Build(HarbourSchema.Text).ToSchema(), options);
    }

    private sealed class OneService(HarbourWorld world) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(HarbourWorld) ? world : null;
    }
}
