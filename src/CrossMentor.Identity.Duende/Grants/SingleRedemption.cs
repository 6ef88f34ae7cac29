using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Tokens;
using Duende.IdentityServer.Validation;

namespace CrossMentor.Identity.Duende.Grants;

/// <summary>
/// Redeems a code or refresh token that Duende found good, by the one UPDATE that lets one of many attempts succeed. Duende reads first and
/// removes then, so that two at once would both get tokens.
/// </summary>
internal sealed class SingleRedemption(GrantStore grants, CurrentRedemption current, IHttpContextAccessor http) : ICustomTokenRequestValidator
{
    public async Task ValidateAsync(CustomTokenRequestValidationContext context)
    {
        if (context.Result is not { ValidatedRequest: { } request } result || request.GrantType == ClientCredentialsGrant.Name)
        {
            return;
        }

        var ct = http.HttpContext?.RequestAborted ?? CancellationToken.None;
        var redemption = request.GrantType == UserTokens.CodeGrant
            ? await grants.RedeemAsync(
                new PresentedCode(request.Client.ClientId, request.AuthorizationCodeHandle!, request.AuthorizationCode!.RedirectUri, request.CodeVerifier!), ct)
            : await grants.RefreshAsync(request.Client.ClientId, request.RefreshTokenHandle!, ct);
        if (redemption is Redemption.Succeeded(_, var next))
        {
            current.RefreshToken = next;
            return;
        }

        (result.IsError, result.Error) = (true, TokenError.InvalidGrant.Code);
    }
}
