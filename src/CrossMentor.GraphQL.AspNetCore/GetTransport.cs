using CrossMentor.GraphQL.AspNetCore.Incremental;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>One query by GET or HEAD (GraphQL over HTTP, GET). Nothing that changes data comes by it.</summary>
internal sealed class GetTransport(OperationAnswer answer, GetOptions options)
{
    public async Task ServeAsync(HttpContext context)
    {
        var request = context.Request;
        var type = ResponseMediaType.Choose(request.Headers.Accept);
        if (type is null && IncrementalForm.Choose(request.Headers.Accept) is null)
        {
            await Refusal.NotAcceptable(context);
            return;
        }

        if (options.RequiresPreflight && !Preflight.IsCertain(request))
        {
            await Refusal.PreflightMissing(context);
            return;
        }

        if (request.QueryString.Value?.Length - 1 > options.MaxQueryCharacters)
        {
            await Refusal.QueryStringTooLong(context, options.MaxQueryCharacters);
            return;
        }

        if (QueryParameters.TryRead(request.Query, out var parameters) is { } problem)
        {
            await Refusal.IllFormed(context, problem);
            return;
        }

        using (parameters)
        {
            await answer.SendAsync(context, type, parameters!, queriesOnly: true);
        }
    }
}
