using System.Text;
using System.Text.Json;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.Tests.Execution.Incremental;

namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>An engine over a small schema, and services that are a plain table.</summary>
internal sealed class TestEngine(GraphQLEngine engine, Dictionary<Type, object> services) : IServiceProvider
{
    public static TestEngine Over(
        string sdl, Action<BindingOptions> bind, IEnumerable<object>? services = null, EngineOptions? options = null)
    {
        var table = (services ?? []).ToDictionary(service => service.GetType());
        var binding = new BindingOptions { IsService = table.ContainsKey };
        bind(binding);
        return new TestEngine(new GraphQLEngine(ExecutableSchema.Bind(SchemaBuilder.Build(sdl).ToSchema(), binding), options), table);
    }

    public OperationOutcome LastOutcome { get; private set; }

    public object? GetService(Type serviceType) => services.GetValueOrDefault(serviceType);

    /// <summary>The response to a request, as it would go over the wire.</summary>
    public async Task<string> RunAsync(
        string document, string? variables = null, string? operationName = null, bool queriesOnly = false, CancellationToken ct = default)
    {
        using var response = new ResponseBuffer();
        using var json = variables is null ? null : JsonDocument.Parse(variables);
        var request = new OperationRequest(document)
        {
            OperationName = operationName,
            Variables = json?.RootElement ?? default,
            QueriesOnly = queriesOnly,
        };
        LastOutcome = await engine.ExecuteAsync(request, response, this, ct);
        return Encoding.UTF8.GetString(response.WrittenSpan);
    }

    /// <summary>The response to a request of any form, as it would go over the wire.</summary>
    public async Task<string> RunAsync(OperationRequest request)
    {
        using var response = new ResponseBuffer();
        LastOutcome = await engine.ExecuteAsync(request, response, this, CancellationToken.None);
        return Encoding.UTF8.GetString(response.WrittenSpan);
    }

    /// <summary>Begins a request by a transport that carries several responses.</summary>
    public async Task<RunningAnswer> BeginAsync(string document, string? variables = null, CancellationToken ct = default)
    {
        var json = variables is null ? null : JsonDocument.Parse(variables);
        return await BeginAsync(new OperationRequest(document) { Variables = json?.RootElement ?? default }, ct);
    }

    /// <inheritdoc cref="BeginAsync(string, string?, CancellationToken)"/>
    public async Task<RunningAnswer> BeginAsync(OperationRequest request, CancellationToken ct = default)
    {
        using var response = new ResponseBuffer();
        var result = await engine.BeginAsync(request with { Forms = ResponseForms.Incremental }, response, this, ct);
        LastOutcome = result.Outcome;
        return new RunningAnswer(Encoding.UTF8.GetString(response.WrittenSpan), result, this);
    }

    /// <summary>All responses to a request by a transport that carries several.</summary>
    public async Task<List<string>> RunAllAsync(string document, string? variables = null)
    {
        await using var answer = await BeginAsync(document, variables);
        return await answer.AllAsync();
    }

    /// <summary>The messages of the response's errors, in order.</summary>
    public async Task<string[]> MessagesAsync(string document, string? variables = null)
    {
        using var json = JsonDocument.Parse(await RunAsync(document, variables));
        return json.RootElement.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(error => error.GetProperty("message").GetString()!)]
            : [];
    }

    /// <summary>The paths of the response's errors, in order, as compact JSON.</summary>
    public async Task<string[]> PathsAsync(string document, string? variables = null)
    {
        using var json = JsonDocument.Parse(await RunAsync(document, variables));
        return json.RootElement.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(error => error.GetProperty("path").GetRawText())]
            : [];
    }

    /// <summary>The value of <c>data</c>, as compact JSON; the request must have no errors.</summary>
    public async Task<string> DataAsync(string document, string? variables = null)
    {
        var response = await RunAsync(document, variables);
        Assert.DoesNotContain("\"errors\":", response, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(response);
        return json.RootElement.GetProperty("data").GetRawText();
    }
}
