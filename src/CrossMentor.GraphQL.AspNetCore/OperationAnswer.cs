using CrossMentor.GraphQL.AspNetCore.Budgets;
using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.GraphQL.AspNetCore.Incremental;
using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Executes a request whose parameters a transport has read, and sends what comes of it.</summary>
internal sealed class OperationAnswer(
    GraphQLEngine engine,
    DocumentSource documents,
    OperationGate gate,
    CostTerms terms,
    IncrementalDelivery incremental,
    EventStreamAnswer eventStream,
    GraphQLOptions options)
{
    /// <param name="context">The request.</param>
    /// <param name="type">What a single response is sent as; null if the client takes streams of responses only.</param>
    /// <param name="parameters">What is to be executed.</param>
    /// <param name="queriesOnly">True for a method that may only read.</param>
    public async Task SendAsync(HttpContext context, ResponseMediaType? type, RequestParameters parameters, bool queriesOnly)
    {
        using var response = new ResponseBuffer();
        var form = IncrementalForm.Choose(context.Request.Headers.Accept);
        var hasPlace = form is not null && incremental.TryEnter();
        ResponseStream? events;
        try
        {
            var forms = hasPlace ? ResponseForms.Incremental : ResponseForms.Single;
            forms |= EventStreamWriter.IsAccepted(context.Request.Headers.Accept) ? ResponseForms.Events : ResponseForms.Single;
            events = await SendAsync(context, type, form, parameters, queriesOnly, forms, response);
        }
        finally
        {
            if (hasPlace)
            {
                incremental.Leave();
            }
        }

        if (events is not null)
        {
            // A subscription may last for days, so it holds none of the places of answers that are soon whole.
            await eventStream.SendAsync(context, events, response);
        }
    }

    /// <summary>Executes and sends, unless it is a subscription: then nothing is sent yet, and its responses are the answer.</summary>
    private async Task<ResponseStream?> SendAsync(
        HttpContext context,
        ResponseMediaType? type,
        IncrementalForm? form,
        RequestParameters parameters,
        bool queriesOnly,
        ResponseForms forms,
        ResponseBuffer response)
    {
        if (documents.TryFind(parameters.Document, out var document) is { } refusal)
        {
            await Refusal.WriteAsync(context, refusal);
            return null;
        }

        OperationResult result;
        using (var turn = await gate.EnterAsync(context.RequestAborted))
        {
            if (!turn.IsAcquired)
            {
                await Refusal.Overloaded(context, gate.RetryAfter);
                return null;
            }

            // The turn ends before the answer is sent: a client that reads slowly keeps nobody waiting.
            var operation = OperationOf(context, parameters, document) with { QueriesOnly = queriesOnly, Forms = forms };
            result = await engine.BeginAsync(operation, response, context.RequestServices, context.RequestAborted);
        }

        documents.Learn(parameters.Document, result.Outcome);
        if (result.Following is not null && response.Length == 0)
        {
            return result.Following;
        }

        if (result.Following is not null || type is null)
        {
            await incremental.SendAsync(context, form!, response, result.Following);
        }
        else
        {
            await SendAsync(context, type, result.Outcome, response, queriesOnly);
        }

        return null;
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

    private OperationRequest OperationOf(HttpContext context, RequestParameters parameters, ReadOnlyMemory<byte> document)
    {
        var operation = terms.For(context, parameters.OperationOn(document));
        return options.ForCaller is { } forCaller ? forCaller(context, operation) : operation;
    }
}
