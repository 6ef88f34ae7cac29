using CrossMentor.GraphQL.AspNetCore;
using CrossMentor.GraphQL.Execution;
using OperationResult = HotChocolate.Execution.OperationResult;

namespace CrossMentor.Host.HotChocolate.Entry;

/// <summary>An operation as the product's own engine sees it, which is asked whether it may execute.</summary>
internal sealed class CheckedOperation(OperationEntry entry, HttpContext http, GraphQL.Execution.OperationRequest request)
{
    /// <summary>Where a request of Hot Chocolate keeps it, for the events to come.</summary>
    public const string State = "CrossMentor.Operation";

    /// <summary>The refusal; null if the operation may execute.</summary>
    /// <param name="isEvent">True if it is a subscription that has begun, and this is an event of it.</param>
    public OperationResult? Refuse(bool isEvent)
    {
        using var refusal = new ResponseBuffer();
        return entry.Refuse(http, request, isEvent, refusal) is { } status ? RefusedResult.Of(refusal.WrittenSpan, status) : null;
    }
}
