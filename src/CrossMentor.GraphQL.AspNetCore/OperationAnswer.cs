using CrossMentor.GraphQL.AspNetCore.Budgets;
using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Executes a request whose parameters a transport has read, and sends what comes of it.</summary>
internal sealed class OperationAnswer(
    GraphQLEngine engine, DocumentSource documents, OperationGate gate, CostTerms terms, GraphQLOptions options)
{
    public async Task SendAsync(HttpContext context, ResponseMediaType type, RequestParameters parameters, bool queriesOnly)
    {
        if (documents.TryFind(parameters.Document, out var document) is { } refusal)
        {
            await Refusal.WriteAsync(context, refusal);
            return;
        }

        using var response = new ResponseBuffer();
        OperationOutcome outcome;
        using (var turn = await gate.EnterAsync(context.RequestAborted))
        {
            if (!turn.IsAcquired)
            {
                await Refusal.Overloaded(context, gate.RetryAfter);
                return;
            }

            // The turn ends before the answer is sent: a client that reads slowly keeps nobody waiting.
            outcome = await engine.ExecuteAsync(
                OperationOf(context, parameters, document, queriesOnly), response, context.RequestServices, context.RequestAborted);
        }

        documents.Learn(parameters.Document, outcome);
        var status = ResponseStatus.Of(outcome, type);
        if (queriesOnly && outcome == OperationOutcome.OperationNotAllowed)
        {
            // The method is what was wrong: the same operation is welcome by POST.
            status = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers[HeaderNames.Allow] = HttpMethods.Post;
        }

        await ResponseBody.SendAsync(context, status, ResponseStatus.LabelOf(status, type), response);
    }

    private OperationRequest OperationOf(HttpContext context, RequestParameters parameters, ReadOnlyMemory<byte> document, bool queriesOnly)
    {
        var operation = terms.For(context, parameters.OperationOn(document) with { QueriesOnly = queriesOnly });
        return options.ForCaller is { } forCaller ? forCaller(context, operation) : operation;
    }
}
