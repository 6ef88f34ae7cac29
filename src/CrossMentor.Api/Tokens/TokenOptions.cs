namespace CrossMentor.Api.Tokens;

/// <summary>Which issuers the API trusts (<c>Identity</c>).</summary>
public sealed class TokenOptions
{
    public IList<TrustedIssuer> Issuers { get; } = [];

    /// <summary>Lets an issuer on this machine be read over http; on in Development, set by the demo, never for another machine.</summary>
    public bool AllowLoopbackHttp { get; set; }

    /// <summary>How many tokens of one address are refused plainly within a minute; null for all. See <see cref="FailedTokens"/>.</summary>
    public int? FailuresPerMinute { get; set; } = 20;
}
