using CrossMentor.GraphQL.AspNetCore.Budgets;
using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Executes a request whose parameters a transport has read, and sends what comes of it.</summary>
internal sealed class OperationAnswer(
    GraphQLEngine engine, DocumentSource documents, OperationGate gate, CostTerms terms, GraphQLOptions options, EventStreamAnswer eventStream)
{
    /// <param name="context">The request.</param>
    /// <param name="type">What a single response is sent as; null if the client takes server-sent events only.</param>
    /// <param name="parameters">What is to be executed.</param>
    /// <param name="queriesOnly">True for a method that may only read.</param>
    public async Task SendAsync(HttpContext context, ResponseMediaType? type, RequestParameters parameters, bool queriesOnly)
    {
        if (documents.TryFind(parameters.Document, out var document) is { } refusal)
        {
            await Refusal.WriteAsync(context, refusal);
            return;
        }

        using var response = new ResponseBuffer();
        var forms = EventStreamWriter.IsAccepted(context.Request.Headers.Accept) ? ResponseForms.Events : ResponseForms.Single;
        OperationResult result;
        using (var turn = await gate.EnterAsync(context.RequestAborted))
        {
            if (!turn.IsAcquired)
            {
                await Refusal.Overloaded(context, gate.RetryAfter);
                return;
            }

            // The turn ends before the answer is sent: a client that reads slowly keeps nobody waiting.
            var operation = OperationOf(context, parameters, document) with { QueriesOnly = queriesOnly, Forms = forms };
            result = await engine.BeginAsync(operation, response, context.RequestServices, context.RequestAborted);
        }

        documents.Learn(parameters.Document, result.Outcome);
        if (result.Following is { } following)
        {
            await eventStream.SendAsync(context, following, response);
        }
        else if (type is null)
        {
            await EventStreamAnswer.SendAsync(context, response);
        }
        else
        {
            await SendAsync(context, type, result.Outcome, response, queriesOnly);
        }
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
