using System.Threading.RateLimiting;
using CrossMentor.GraphQL.AspNetCore.Budgets;
using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>What an operation has to pass before it executes, for a host that executes with another engine: the checks of this one, and its turn.</summary>
public sealed class OperationEntry
{
    private readonly GraphQLEngine engine;
    private readonly CostTerms terms;
    private readonly OperationGate gate;

    internal OperationEntry(GraphQLEngine engine, CostTerms terms, OperationGate gate)
    {
        (this.engine, this.terms, this.gate) = (engine, terms, gate);
    }

    /// <summary>Checks a request against limits, schema, variables and budget.</summary>
    /// <param name="context">The HTTP request that it came with, which says whose budget it draws on.</param>
    /// <param name="request">The request.</param>
    /// <param name="isEvent">True if it is a subscription that has begun, and this is an event of it.</param>
    /// <param name="refusal">Where a refusal is written.</param>
    /// <returns>The status of the refusal; null if the request may execute.</returns>
    public int? Refuse(HttpContext context, OperationRequest request, bool isEvent, ResponseBuffer refusal)
    {
        var outcome = engine.Check(terms.For(context, request), isEvent, refusal);
        return outcome == OperationOutcome.Succeeded ? null : ResponseStatus.Of(outcome, ResponseMediaType.GraphQL);
    }

    /// <summary>Waits for a turn, which ends when it is disposed of. Not acquired if too many wait already; the answer then says when to come again.</summary>
    /// <exception cref="OperationCanceledException">The client went away while it waited.</exception>
    public async ValueTask<RateLimitLease> EnterAsync(HttpContext context, CancellationToken ct)
    {
        var turn = await gate.EnterAsync(ct);
        if (!turn.IsAcquired && !context.Response.HasStarted)
        {
            RetryAfterHeader.Set(context.Response, gate.RetryAfter);
        }

        return turn;
    }
}
