using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.AspNetCore.Incremental;

/// <summary>A wire form that carries several responses one after the other.</summary>
internal interface IResponseWriter
{
    /// <summary>Sends one response, and does not keep it waiting for the next.</summary>
    Task NextAsync(ResponseBuffer buffer, CancellationToken ct);

    /// <summary>Says that no response follows.</summary>
    Task CompleteAsync(CancellationToken ct);
}
