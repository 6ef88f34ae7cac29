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

    /// <summary>Reads a subscription to its end.</summary>
    public static async Task<SubscriptionResult> SubscribeAsync(HarbourOperation operation)
    {
        using var response = new ResponseBuffer();
        using var json = JsonDocument.Parse(operation.Variables.ToJsonString());
        var request = new OperationRequest(operation.Document)
        {
            OperationName = operation.OperationName.Length > 0 ? operation.OperationName : null,
            Variables = json.RootElement,
            Forms = ResponseForms.Events,
        };
        var services = new OneService(new HarbourWorld((JsonObject)JsonNode.Parse(operation.World)!));
        var began = await Engine.BeginAsync(request, response, services, CancellationToken.None);
        if (began.Following is not { } stream)
        {
            return new SubscriptionResult(Read(response), [], HasFailed: false);
        }

        var responses = new List<ExecutionResult>();
        await using (stream)
        {
            while (await stream.WriteNextAsync(response, services, CancellationToken.None))
            {
                if (!stream.HasFailed)
                {
                    responses.Add(Read(response));
                }

                response.Truncate(0);
            }

            return new SubscriptionResult(Refusal: null, responses, stream.HasFailed);
        }
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
        return Read(response);
    }

    private static ExecutionResult Read(ResponseBuffer response)
    {
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
