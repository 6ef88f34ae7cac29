namespace CrossMentor.Api.Tokens;

/// <summary>The dialect of a trusted issuer's access tokens.</summary>
public enum IssuerProfile
{
    /// <summary>RFC 9068 to the letter: <c>typ: at+jwt</c>, one audience. The default, and what the embedded issuer and Duende write.</summary>
    Rfc9068,

    /// <summary>Microsoft Entra ID: <c>scp</c>, RS256, no type that tells access tokens apart.</summary>
    Entra,

    /// <summary>Keycloak: <c>azp</c>, several audiences, the kind of token in a <c>typ</c> claim.</summary>
    Keycloak,

    /// <summary>Any other issuer; held to what the dialects have in common.</summary>
    Generic,
}
