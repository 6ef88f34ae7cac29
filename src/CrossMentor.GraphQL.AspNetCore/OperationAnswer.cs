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
    /// <param name="type">What a single response is sent as; null if the client takes streams of responses only.</param>
    /// <param name="parameters">What is to be executed.</param>
    /// <param name="queriesOnly">True for a method that may only read.</param>
    public async Task SendAsync(HttpContext context, ResponseMediaType? type, RequestParameters parameters, bool queriesOnly)
    {
        if (documents.TryFind(parameters.Document, out var document) is { } refusal)
        {
            await Refusal.WriteAsync(context, refusal);
            return;
        }

        var form = IncrementalForm.Choose(context.Request.Headers.Accept);
        using var streamPlace = form == IncrementalForm.EventStream ? eventStreams.TryEnter(context, out _) : null;
        var hasPlace = form is not null && (form != IncrementalForm.EventStream || streamPlace is not null) && incremental.TryEnter();
        try
        {
            using var response = new ResponseBuffer();
            var operation = OperationOf(context, parameters, document) with { QueriesOnly = queriesOnly, Forms = FormsOf(context, hasPlace) };
            if (await BeginAsync(context, operation, response) is not { } result)
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
            else if (result.Following is not null || type is null)
            {
                await incremental.SendAsync(context, form!, response, result.Following);
            }
            else
            {
                await SendAsync(context, type, result.Outcome, response, queriesOnly);
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

    private static ResponseForms FormsOf(HttpContext context, bool isIncremental) =>
        (isIncremental ? ResponseForms.Incremental : ResponseForms.Single)
        | (EventStreamWriter.IsAccepted(context.Request.Headers.Accept) ? ResponseForms.Events : ResponseForms.Single);

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
    private async Task<OperationResult?> BeginAsync(HttpContext context, OperationRequest operation, ResponseBuffer response)
    {
        using var turn = await gate.EnterAsync(context.RequestAborted);
        return turn.IsAcquired ? await engine.BeginAsync(operation, response, context.RequestServices, context.RequestAborted) : null;
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
