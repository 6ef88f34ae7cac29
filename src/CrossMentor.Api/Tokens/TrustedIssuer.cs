namespace CrossMentor.Api.Tokens;

/// <summary>One entry of <c>Identity:Issuers</c>: whom the API believes, about which audience, for which organisations.</summary>
public sealed class TrustedIssuer
{
    /// <summary>The issuer exactly as it stands in <c>iss</c>; its metadata is found below it.</summary>
    public string Authority { get; set; } = "";

    /// <summary>This API's name in the issuer's tokens.</summary>
    public string Audience { get; set; } = "";

    public IssuerProfile Profile { get; set; } = IssuerProfile.Rfc9068;

    /// <summary>The only organisations this issuer may speak for; empty for an issuer that is not bound.</summary>
    public IList<string> Organisations { get; } = [];

    /// <summary>How far the issuer's clock may be from ours.</summary>
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromSeconds(30);
}
