using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Executes a request whose parameters a transport has read, and sends what comes of it.</summary>
internal sealed class OperationAnswer(GraphQLEngine engine)
{
    public async Task SendAsync(HttpContext context, ResponseMediaType type, RequestParameters parameters, bool queriesOnly)
    {
        using var response = new ResponseBuffer();
        var operation = parameters.Operation with { QueriesOnly = queriesOnly };
        var outcome = await engine.ExecuteAsync(operation, response, context.RequestServices, context.RequestAborted);
        var status = ResponseStatus.Of(outcome, type);
        if (queriesOnly && outcome == OperationOutcome.OperationNotAllowed)
        {
            // The method is what was wrong: the same operation is welcome by POST.
            status = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers[HeaderNames.Allow] = HttpMethods.Post;
        }

        await ResponseBody.SendAsync(context, status, ResponseStatus.LabelOf(status, type), response);
    }
}
