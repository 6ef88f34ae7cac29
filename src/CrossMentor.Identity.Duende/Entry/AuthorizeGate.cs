using CrossMentor.Identity.Authorization;
using CrossMentor.Identity.Pages;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace CrossMentor.Identity.Duende.Entry;

/// <summary>
/// What stands before the address that codes are asked at: the rules of the embedded issuer, which refuse what Duende could do and nobody
/// needs here. Only a good request goes on, with the scopes that it has without naming them, and the answer names the issuer always.
/// </summary>
internal sealed class AuthorizeGate(AuthorizeRequestReader reader, IssuerUrl issuer)
{
    // A request may name them; what they say was compared already, or has no meaning here.
    private static readonly HashSet<string> LeftOut = ["resource", "scope", "id_token_hint", "acr_values", "login_hint", "ui_locales"];

    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var verdict = await reader.ReadAsync(context.Request, context.RequestAborted);
        if (verdict is not AuthorizeVerdict.Good(var request))
        {
            await AuthorizeEndpoint.RefuseAsync(context, verdict);
            return;
        }

        var kept = QueryHelpers.ParseQuery(context.Request.QueryString.Value).Where(parameter => !LeftOut.Contains(parameter.Key));
        context.Request.QueryString = new QueryBuilder(kept) { { "scope", string.Join(' ', request.Scopes) } }.ToQueryString();
        context.Features.Set(request);
        await next(context);
        Rewrite(context.Response, request.Return);
    }

    private void Rewrite(HttpResponse response, ReturnAddress back)
    {
        if (response.HasStarted || response.Headers.Location.ToString() is not { Length: > 0 } location)
        {
            return;
        }

        // Within the issuer, the browser knows best where that is.
        if (location.StartsWith(issuer.Value + EmbeddedIssuerEndpoints.Root, StringComparison.Ordinal))
        {
            response.Headers.Location = location[issuer.Value.Length..];
        }
        else if (location.StartsWith(back.RedirectUri, StringComparison.Ordinal))
        {
            NameIssuer(response, back, QueryHelpers.ParseQuery(location[back.RedirectUri.Length..].TrimStart('?', '&')));
        }
    }

    // Duende says who answers in good answers only (RFC 9207 wants it in all), and adds what no client here was promised.
    private static void NameIssuer(HttpResponse response, ReturnAddress back, Dictionary<string, StringValues> answer)
    {
        if (answer.TryGetValue("code", out var code))
        {
            Page.Redirect(response, back.WithCode(code.ToString()));
        }
        else if (answer.TryGetValue("error", out var error))
        {
            Page.Redirect(response, back.WithError(error.ToString()));
        }
    }
}
