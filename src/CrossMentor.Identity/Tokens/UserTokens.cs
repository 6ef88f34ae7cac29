using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Requests;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity.Tokens;

/// <summary>Tokens for a client that acts for a user: by a code (RFC 6749 section 4.1), and by the refresh tokens that follow (section 6).</summary>
internal sealed class UserTokens(
    GrantStore grants, AccessTokenWriter accessTokens, IdTokenWriter idTokens, IOptions<EmbeddedIssuerOptions> options)
{
    public const string CodeGrant = "authorization_code";
    public const string RefreshGrant = "refresh_token";

    // RFC 7636 section 4.1.
    private const int VerifierLengthMin = 43;
    private const int VerifierLengthMax = 128;

    public async ValueTask<TokenAnswer> RedeemCodeAsync(Client client, RequestParameters form, CancellationToken ct)
    {
        if (form["code"].Length == 0 || form["redirect_uri"].Length == 0
            || form["code_verifier"].Length is < VerifierLengthMin or > VerifierLengthMax)
        {
            return TokenError.InvalidRequest("A code comes with the redirect_uri it was sent to, and with its code_verifier.");
        }

        if (!options.Value.Serves(form["resource"]))
        {
            return TokenError.InvalidTarget;
        }

        var presented = new PresentedCode(client.Id, form["code"], form["redirect_uri"], form["code_verifier"]);
        return await grants.RedeemAsync(presented, ct) is Redemption.Succeeded(var grant, var refreshToken)
            ? await AnswerAsync(grant, GrantScopes.Of(grant), refreshToken, isFirst: true, ct)
            : TokenError.InvalidGrant;
    }

    public async ValueTask<TokenAnswer> RefreshAsync(Client client, RequestParameters form, CancellationToken ct)
    {
        if (form["refresh_token"].Length == 0)
        {
            return TokenError.InvalidRequest("The refresh_token is missing.");
        }

        // Judged by what the client may have, before the token is used up; what the grant has not, it does not get.
        if (client.ScopesAskedFor(form["scope"]) is not { } asked)
        {
            return TokenError.InvalidScope;
        }

        if (!options.Value.Serves(form["resource"]))
        {
            return TokenError.InvalidTarget;
        }

        if (await grants.RefreshAsync(client.Id, form["refresh_token"], ct) is not Redemption.Succeeded(var grant, var refreshToken))
        {
            return TokenError.InvalidGrant;
        }

        var granted = GrantScopes.Of(grant);
        var scopes = form["scope"].Length == 0 ? granted : [.. granted.Where(asked.Contains)];
        return await AnswerAsync(grant, scopes, refreshToken, isFirst: false, ct);
    }

    private async ValueTask<TokenAnswer> AnswerAsync(
        Grant grant, IReadOnlyList<string> scopes, string? refreshToken, bool isFirst, CancellationToken ct)
        => new TokenResponse(
            await accessTokens.WriteAsync(grant.UserId, grant.ClientId, scopes, ct, grant.Id),
            (int)AccessTokenWriter.Lifetime.TotalSeconds,
            string.Join(' ', scopes))
        {
            RefreshToken = refreshToken,
            IdToken = scopes.Contains(GrantScopes.OpenId, StringComparer.Ordinal) ? await idTokens.WriteAsync(grant, isFirst, ct) : null,
        };
}
