using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Execution.Harbour;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.Conformance.Tests.Execution.Incremental;

/// <summary>Our engine over a harbour that offers <c>@defer</c> and <c>@stream</c>.</summary>
internal static class IncrementalHarbour
{
    public static string Sdl { get; } = $"{HarbourSchema.Text}\n{IncrementalDefinitions.Text}";

    public static ExecutableSchema Schema { get; } = Bound();

    // Few items a portion, so that there are many portions.
    private static GraphQLEngine Engine { get; } =
        new(Schema, new EngineOptions { Limits = OperationLimits.Unlimited with { MaxPortionItems = 2 } });

    /// <summary>All responses to a request, in their order.</summary>
    public static async Task<IReadOnlyList<JsonObject>> RunAsync(string document, string operationName, JsonObject variables, string world)
    {
        using var json = JsonDocument.Parse(variables.ToJsonString());
        using var buffer = new ResponseBuffer();
        var request = new OperationRequest(document)
        {
            OperationName = operationName.Length > 0 ? operationName : null,
            Variables = json.RootElement,
            Forms = ResponseForms.Incremental,
        };
        var services = new OneWorld(new HarbourWorld((JsonObject)JsonNode.Parse(world)!));
        var (_, following) = await Engine.BeginAsync(request, buffer, services, CancellationToken.None);
        var responses = new List<JsonObject> { Read(buffer) };
        await using (following)
        {
            while (following is not null && await following.WriteNextAsync(buffer, services, CancellationToken.None))
            {
                responses.Add(Read(buffer));
            }
        }

        return responses;
    }

    private static JsonObject Read(ResponseBuffer buffer)
    {
        var response = (JsonObject)JsonNode.Parse(buffer.WrittenSpan)!;
        buffer.Truncate(0);
        return response;
    }

    private static ExecutableSchema Bound()
    {
        var options = new BindingOptions { IsService = type => type == typeof(HarbourWorld) };
        HarbourEngine.Bind(options);
        return ExecutableSchema.Bind(SchemaBuilder.Build(Sdl).ToSchema(), options);
    }

    private sealed class OneWorld(HarbourWorld world) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(HarbourWorld) ? world : null;
    }
}
