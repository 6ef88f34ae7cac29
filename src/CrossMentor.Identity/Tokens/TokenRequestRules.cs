using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Requests;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity.Tokens;

/// <summary>What a request for tokens has to be before anything is looked up: of the client's kind, whole, and for no more than the client may have.</summary>
internal sealed class TokenRequestRules(IOptions<EmbeddedIssuerOptions> options)
{
    // RFC 7636 section 4.1.
    private const int VerifierLengthMin = 43;
    private const int VerifierLengthMax = 128;

    /// <summary>What is wrong with it, or nothing.</summary>
    public TokenError? Fault(Client client, RequestParameters form) => (form["grant_type"], client.Kind) switch
    {
        ("", _) => TokenError.InvalidRequest("The grant type is missing."),
        (ClientCredentialsGrant.Name, ClientKind.Machine) => TargetFault(form) ?? ScopeFault(client, form),
        (UserTokens.CodeGrant, ClientKind.Application) => CodeFault(form) ?? TargetFault(form),
        (UserTokens.RefreshGrant, ClientKind.Application) => RefreshFault(form) ?? ScopeFault(client, form) ?? TargetFault(form),
        (ClientCredentialsGrant.Name or UserTokens.CodeGrant or UserTokens.RefreshGrant, _) => TokenError.UnauthorizedClient,
        _ => TokenError.UnsupportedGrantType,
    };

    private static TokenError? CodeFault(RequestParameters form)
        => form["code"].Length == 0 || form["redirect_uri"].Length == 0 || form["code_verifier"].Length is < VerifierLengthMin or > VerifierLengthMax
            ? TokenError.InvalidRequest("A code comes with the redirect_uri it was sent to, and with its code_verifier.")
            : null;

    private static TokenError? RefreshFault(RequestParameters form)
        => form["refresh_token"].Length == 0 ? TokenError.InvalidRequest("The refresh_token is missing.") : null;

    private static TokenError? ScopeFault(Client client, RequestParameters form)
        => client.ScopesAskedFor(form["scope"]) is null ? TokenError.InvalidScope : null;

    private TokenError? TargetFault(RequestParameters form) => options.Value.Serves(form["resource"]) ? null : TokenError.InvalidTarget;
}
