using CrossMentor.GraphQL.AspNetCore.Budgets;
using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.GraphQL.AspNetCore.Incremental;
using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Executes a request whose parameters a transport has read, and sends what comes of it: one response, one in parts, or one for each event.</summary>
internal sealed class OperationAnswer(
    GraphQLEngine engine,
    DocumentSource documents,
    OperationGate gate,
    CostTerms terms,
    IncrementalDelivery incremental,
    EventStreamAnswer eventStream,
    EventStreamPlaces eventStreams,
    GraphQLOptions options)
{
    /// <param name="context">The request.</param>
    /// <param name="forms">How the client takes the answer.</param>
    /// <param name="parameters">What is to be executed.</param>
    /// <param name="queriesOnly">True for a method that may only read.</param>
    public async Task SendAsync(HttpContext context, AcceptedForms forms, RequestParameters parameters, bool queriesOnly)
    {
        if (documents.TryFind(parameters.Document, out var document) is { } refusal)
        {
            await Refusal.WriteAsync(context, refusal);
            return;
        }

        var isStream = forms.InParts == IncrementalForm.EventStream;
        using var streamPlace = isStream ? eventStreams.TryEnter(context, out _) : null;
        var hasPlace = forms.InParts is not null && (!isStream || streamPlace is not null) && incremental.TryEnter();
        try
        {
            using var response = new ResponseBuffer();
            var services = new LazyRequestServices(context);
            var operation = OperationOf(context, parameters, document) with
            {
                QueriesOnly = queriesOnly,
                Forms = forms.ToResponseForms(hasPlace),
            };
            if (await BeginAsync(operation, response, services, context.RequestAborted) is not { } result)
            {
                await Refusal.Overloaded(context, gate.RetryAfter);
                return;
            }

            documents.Learn(parameters.Document, result.Outcome);
            if (result.Following is { } events && response.Length == 0)
            {
                // A subscription has no first response, and no part in the places of answers that come in parts: it may last for days.
                hasPlace = Leave(hasPlace);
                await SendEventsAsync(context, streamPlace, events, response);
            }
            else if (result.Following is not null || forms.Whole is null)
            {
                await incremental.SendAsync(context, services, forms.InParts!, response, result.Following);
            }
            else
            {
                await SendAsync(context, forms.Whole, result.Outcome, response, queriesOnly);
            }
        }
        finally
        {
            Leave(hasPlace);
        }
    }

    private async Task SendEventsAsync(HttpContext context, IDisposable? held, ResponseStream events, ResponseBuffer response)
    {
        RequestRefusal? refusal = null;
        using var place = held ?? eventStreams.TryEnter(context, out refusal);
        if (refusal is null)
        {
            await eventStream.SendAsync(context, events, response);
            return;
        }

        await events.DisposeAsync();
        await eventStreams.RefuseAsync(context, refusal);
    }

    private static async Task SendAsync(
        HttpContext context, ResponseMediaType type, OperationOutcome outcome, ResponseBuffer response, bool queriesOnly)
    {
        var status = ResponseStatus.Of(outcome, type);
        if (queriesOnly && outcome == OperationOutcome.OperationNotAllowed)
        {
            // The method is what was wrong: the same operation is welcome by POST.
            status = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers[HeaderNames.Allow] = HttpMethods.Post;
        }

        await ResponseBody.SendAsync(context, status, ResponseStatus.LabelOf(status, type), response);
    }

    /// <summary>Executes in its turn; null if there is no turn to be had. The turn ends before anything is sent: a client that reads slowly keeps nobody waiting.</summary>
    private async Task<OperationResult?> BeginAsync(
        OperationRequest operation, ResponseBuffer response, LazyRequestServices services, CancellationToken ct)
    {
        using var turn = await gate.EnterAsync(ct);
        return turn.IsAcquired ? await engine.BeginAsync(operation, response, services, ct) : null;
    }

    private bool Leave(bool hasPlace)
    {
        if (hasPlace)
        {
            incremental.Leave();
        }

        return false;
    }

    private OperationRequest OperationOf(HttpContext context, RequestParameters parameters, ReadOnlyMemory<byte> document)
    {
        var operation = terms.For(context, parameters.OperationOn(document));
        return options.ForCaller is { } forCaller ? forCaller(context, operation) : operation;
    }
}
