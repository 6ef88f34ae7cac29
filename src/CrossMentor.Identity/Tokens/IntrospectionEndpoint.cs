using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity.Tokens;

/// <summary><c>POST /connect/introspect</c> (RFC 7662): tells a registered API whether an access token is alive, and what it says.</summary>
internal sealed class IntrospectionEndpoint(ClientRequests requests, OwnTokens tokens, IssuerUrl issuer, IOptions<EmbeddedIssuerOptions> options)
{
    public Task AnswerAsync(HttpContext context) => requests.AnswerAsync(context, TellAsync);

    private async ValueTask<TokenAnswer> TellAsync(Client client, RequestParameters form, CancellationToken ct)
    {
        if (client.Kind != ClientKind.Resource)
        {
            return TokenError.UnauthorizedClient;
        }

        if (form["token"].Length == 0)
        {
            return TokenError.InvalidRequest("The token is missing.");
        }

        return await tokens.AliveAsync(form["token"], ct) is { } token
            ? new Introspection(IsActive: true)
            {
                Issuer = issuer.Value,
                Audience = options.Value.Audience,
                Subject = token.Subject,
                ClientId = token.ClientId,
                Scope = string.Join(' ', token.Scopes),
                TokenId = token.Id,
                TokenType = "Bearer",
                IssuedAt = token.IssuedAt.ToUnixTimeSeconds(),
                ExpiresAt = token.ExpiresAt.ToUnixTimeSeconds(),
            }
            : new Introspection(IsActive: false);
    }
}
