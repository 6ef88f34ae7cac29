using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Requests;
using CrossMentor.Identity.Tokens;

namespace CrossMentor.Identity.Duende.Entry;

/// <summary>
/// What stands before every address for clients: the strict reader of requests and the client authentication of the embedded issuer. Duende
/// sees the parameters that were read here, and of the client that it is proven.
/// </summary>
internal sealed class ClientGate(ClientRequests requests)
{
    /// <summary>Lets a proven client through with whose request nothing is wrong.</summary>
    public Task AnswerAsync(HttpContext context, RequestDelegate next, Func<Client, RequestParameters, TokenError?> fault)
        => requests.AnswerAsync(context, (client, form, _) => ValueTask.FromResult(fault(client, form) ?? GoOn(context, next, client, form)));

    private static TokenAnswer GoOn(HttpContext context, RequestDelegate next, Client client, RequestParameters form)
    {
        // Duende would bind tokens to a key, which no client here was promised. The one API is no URI, as it wants resources to be, and was compared already.
        context.Request.Headers.Remove("DPoP");
        var parameters = form.All.Where(parameter => parameter.Key != "resource").ToDictionary(StringComparer.Ordinal);
        context.Features.Set(client);
        context.Request.Form = new FormCollection(parameters);
        return new Onward(next);
    }

    private sealed record Onward(RequestDelegate Next) : TokenAnswer
    {
        public override Task WriteAsync(HttpResponse response, CancellationToken ct) => Next(response.HttpContext);
    }
}
