using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>One query by GET or HEAD (GraphQL over HTTP, GET). Nothing that changes data comes by it.</summary>
internal sealed class GetTransport(OperationAnswer answer, GetOptions options)
{
    public async Task ServeAsync(HttpContext context)
    {
        var request = context.Request;
        var forms = AcceptedForms.Of(request.Headers.Accept);
        if (forms.AreNone)
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
            await answer.SendAsync(context, forms, parameters!, queriesOnly: true);
        }
    }
}
