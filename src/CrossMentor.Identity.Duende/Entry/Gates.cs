using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Requests;
using CrossMentor.Identity.Tokens;

namespace CrossMentor.Identity.Duende.Entry;

/// <summary>Which gate stands before which address of Duende, and the one address that is called otherwise there.</summary>
/// <remarks>Who finds a way around them finds nothing: without what they leave behind no client is proven and no code is made.</remarks>
internal sealed class Gates(AuthorizeGate authorize, ClientGate clients, TokenRequestRules rules)
{
    private const string OtherRevocationPath = EmbeddedIssuerEndpoints.Root + "/revocation";

    public Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path;
        if (Is(path, EmbeddedIssuerEndpoints.AuthorizePath) || Is(path, EmbeddedIssuerEndpoints.AuthorizePath + "/callback"))
        {
            return IsAllowed(context, HttpMethods.Get) ? authorize.AnswerAsync(context, next) : Task.CompletedTask;
        }

        if (Is(path, EmbeddedIssuerEndpoints.UserInfoPath))
        {
            return IsAllowed(context, HttpMethods.Get) ? next(context) : Task.CompletedTask;
        }

        if (Is(path, EmbeddedIssuerEndpoints.TokenPath))
        {
            return IsAllowed(context, HttpMethods.Post) ? clients.AnswerAsync(context, next, rules.Fault) : Task.CompletedTask;
        }

        if (Is(path, EmbeddedIssuerEndpoints.IntrospectionPath))
        {
            return IsAllowed(context, HttpMethods.Post) ? clients.AnswerAsync(context, next, IntrospectionFault) : Task.CompletedTask;
        }

        if (Is(path, EmbeddedIssuerEndpoints.RevocationPath))
        {
            context.Request.Path = OtherRevocationPath;
            return IsAllowed(context, HttpMethods.Post) ? clients.AnswerAsync(context, next, (_, form) => TokenFault(form)) : Task.CompletedTask;
        }

        return next(context);
    }

    private static TokenError? IntrospectionFault(Client client, RequestParameters form)
        => client.Kind == ClientKind.Resource ? TokenFault(form) : TokenError.UnauthorizedClient;

    private static TokenError? TokenFault(RequestParameters form) => form["token"].Length > 0 ? null : TokenError.InvalidRequest("The token is missing.");

    // As Duende compares them.
    private static bool Is(PathString path, string known) => path.Equals(known, StringComparison.OrdinalIgnoreCase);

    private static bool IsAllowed(HttpContext context, string method)
    {
        if (HttpMethods.Equals(context.Request.Method, method))
        {
            return true;
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = method;
        return false;
    }
}
