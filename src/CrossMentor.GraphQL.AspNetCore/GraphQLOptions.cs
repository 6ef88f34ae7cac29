using CrossMentor.GraphQL.AspNetCore.Budgets;
using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.GraphQL.AspNetCore.Incremental;
using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.AspNetCore.WebSockets;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>What a host decides about its GraphQL endpoint.</summary>
public sealed class GraphQLOptions
{
    public const int DefaultMaxRequestBytes = 100 * 1024;

    /// <summary>The schema to serve. Must be set.</summary>
    public Schema? Schema { get; set; }

    /// <summary>What the schema is bound to. Which parameters are services is filled in from the host's container.</summary>
    public BindingOptions Binding { get; } = new();

    public OperationLimits Limits { get; set; } = OperationLimits.Default;

    /// <summary>What each client may spend; null for no bound.</summary>
    public CostBudgetOptions? CostBudget { get; set; }

    public PlanCacheLimits PlanCache { get; set; } = new();

    /// <summary>Larger request bodies are refused with 413.</summary>
    public int MaxRequestBytes { get; set; } = DefaultMaxRequestBytes;

    /// <summary>How queries by GET are served; null for not at all.</summary>
    public GetOptions? Get { get; set; }

    /// <summary>Which documents are run, and how clients may name them.</summary>
    public DocumentOptions Documents { get; set; } = new();

    /// <summary>How many operations run and wait at once; null for as many as come.</summary>
    public ConcurrencyOptions? Concurrency { get; set; } = new();

    /// <summary>How many answers in several responses are under way at once. The schema says whether there are any: it has <c>@defer</c> or not.</summary>
    public IncrementalOptions Incremental { get; set; } = new();

    /// <summary>Whether messages about unknown names suggest names of the schema.</summary>
    public bool Suggests { get; set; } = true;

    /// <summary>How server-sent events are delivered.</summary>
    public EventStreamOptions EventStreams { get; set; } = new();

    /// <summary>How connections by WebSocket are served; null for not at all.</summary>
    public SocketOptions? Sockets { get; set; } = new();

    /// <summary>
    /// Says for each request what its caller may do beyond what every caller may: asking for the schema, a budget. Null if all are alike.
    /// Every transport asks it for every operation.
    /// </summary>
    public Func<HttpContext, OperationRequest, OperationRequest>? ForCaller { get; set; }
}
