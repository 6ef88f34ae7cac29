using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrossMentor.Api.Tokens;

/// <summary>Reads the bearer token of a request, from the Authorization header and from nowhere else.</summary>
internal sealed class TokenAuthenticationHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, TokenValidator validator)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "Bearer";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var headers = Request.Headers.Authorization;
        if (headers.Count == 0 || IsBasic(headers))
        {
            return AuthenticateResult.NoResult();
        }

        if (headers.Count > 1)
        {
            return Refused(TokenFault.Repeated);
        }

        var header = headers.ToString();
        if (!header.StartsWith(SchemeName + " ", StringComparison.OrdinalIgnoreCase))
        {
            return Refused(TokenFault.Scheme);
        }

        var token = header[(SchemeName.Length + 1)..].TrimStart(' ');
        switch (await validator.ValidateAsync(token, Context.RequestAborted))
        {
            case TokenVerdict.Accepted(var principal):
                Context.Features.Set(principal);
                return AuthenticateResult.Success(new AuthenticationTicket(ClaimsOf(principal), SchemeName));
            case TokenVerdict.Refused(var fault):
                return Refused(fault);
            default:
                throw new System.Diagnostics.UnreachableException("A verdict is accepted or refused.");
        }
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        // What was wrong with a token is for our logs; a forger learns only that it was refused.
        var attempt = await HandleAuthenticateOnceSafeAsync();
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = attempt.Failure is null ? SchemeName : SchemeName + " error=\"invalid_token\"";
        Response.Headers.CacheControl = "no-store";
    }

    // Basic is how a client proves itself at a token endpoint of the same server; here it is simply no token.
    private static bool IsBasic(Microsoft.Extensions.Primitives.StringValues headers)
        => headers.Count == 1 && (headers.ToString() + " ").StartsWith("Basic ", StringComparison.OrdinalIgnoreCase);

    private static AuthenticateResult Refused(TokenFault fault) => AuthenticateResult.Fail($"Token refused: {fault}.");

    private static ClaimsPrincipal ClaimsOf(TokenPrincipal principal)
    {
        var identity = new ClaimsIdentity(SchemeName, nameType: "sub", roleType: null);
        identity.AddClaim(new Claim("iss", principal.Issuer));
        identity.AddClaim(new Claim("sub", principal.Subject));
        if (principal.ClientId is { } clientId)
        {
            identity.AddClaim(new Claim("client_id", clientId));
        }

        identity.AddClaims(principal.Scopes.Select(scope => new Claim("scope", scope)));
        return new ClaimsPrincipal(identity);
    }
}
