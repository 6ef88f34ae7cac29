using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Requests;

namespace CrossMentor.Identity.Tokens;

/// <summary>Tokens for a client that acts for a user: by a code (RFC 6749 section 4.1), and by the refresh tokens that follow (section 6).</summary>
internal sealed class UserTokens(GrantStore grants, AccessTokenWriter accessTokens, IdTokenWriter idTokens)
{
    public const string CodeGrant = "authorization_code";
    public const string RefreshGrant = "refresh_token";

    public async ValueTask<TokenAnswer> RedeemCodeAsync(Client client, RequestParameters form, CancellationToken ct)
    {
        var presented = new PresentedCode(client.Id, form["code"], form["redirect_uri"], form["code_verifier"]);
        return await grants.RedeemAsync(presented, ct) is Redemption.Succeeded(var grant, var refreshToken)
            ? await AnswerAsync(grant, GrantScopes.Of(grant), refreshToken, isFirst: true, ct)
            : TokenError.InvalidGrant;
    }

    public async ValueTask<TokenAnswer> RefreshAsync(Client client, RequestParameters form, CancellationToken ct)
        => await grants.RefreshAsync(client.Id, form["refresh_token"], ct) is Redemption.Succeeded(var grant, var refreshToken)
            ? await AnswerAsync(grant, GrantScopes.Narrowed(grant, form["scope"]), refreshToken, isFirst: false, ct)
            : TokenError.InvalidGrant;

    private async ValueTask<TokenAnswer> AnswerAsync(
        Grant grant, IReadOnlyList<string> scopes, string? refreshToken, bool isFirst, CancellationToken ct)
        => new TokenResponse(
            await accessTokens.WriteAsync(grant.UserId, grant.ClientId, scopes, TokenId.New(grant.Id), ct),
            (int)AccessTokenWriter.Lifetime.TotalSeconds,
            string.Join(' ', scopes))
        {
            RefreshToken = refreshToken,
            IdToken = scopes.Contains(GrantScopes.OpenId, StringComparer.Ordinal) ? await idTokens.WriteAsync(grant, isFirst, ct) : null,
        };
}
