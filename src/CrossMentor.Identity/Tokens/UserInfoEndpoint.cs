using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Tokens;

/// <summary><c>GET /connect/userinfo</c>: the subject, and the name for whoever was granted <c>profile</c>.</summary>
internal sealed class UserInfoEndpoint(OwnTokens tokens, IssuerDbFactory factory)
{
    private const string Scheme = "Bearer ";

    public async Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (await PresentedAsync(context) is not { } token)
        {
            Challenge(context.Response, StatusCodes.Status401Unauthorized, "Bearer error=\"invalid_token\"");
            return;
        }

        if (!token.Scopes.Contains(GrantScopes.OpenId, StringComparer.Ordinal))
        {
            Challenge(context.Response, StatusCodes.Status403Forbidden, $"Bearer error=\"insufficient_scope\", scope=\"{GrantScopes.OpenId}\"");
            return;
        }

        var claims = new Dictionary<string, string>(StringComparer.Ordinal) { ["sub"] = token.Subject };
        if (token.Scopes.Contains(GrantScopes.Profile, StringComparer.Ordinal))
        {
            await using var db = factory.Create();
            claims["name"] = await db.Users.Where(user => user.Id == token.Subject).Select(user => user.DisplayName).SingleAsync(context.RequestAborted);
        }

        await context.Response.WriteAsJsonAsync(claims, context.RequestAborted);
    }

    private async ValueTask<AccessToken?> PresentedAsync(HttpContext context)
        => context.Request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && await tokens.AliveAsync(header[Scheme.Length..], context.RequestAborted) is { } token && TokenId.GrantOf(token.Id) is not null
                ? token
                : null;

    private static void Challenge(HttpResponse response, int status, string challenge)
    {
        response.StatusCode = status;
        response.Headers.WWWAuthenticate = challenge;
    }
}
