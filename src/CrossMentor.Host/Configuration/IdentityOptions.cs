namespace CrossMentor.Host.Configuration;

internal sealed record IdentityOptions
{
    public IReadOnlyList<IssuerOptions> Issuers { get; init; } = [];

    [Setting("Whether an issuer on this machine may be read over plain http.")]
    public bool AllowLoopbackHttp { get; init; }

    [Setting("Tokens of one address that are refused with 401 within a minute; further ones are refused with 429. Good tokens are never turned away for it.", Minimum = 1, Maximum = 1_000_000)]
    public int FailedTokensPerMinute { get; init; } = 20;

    public EmbeddedIdentityOptions Embedded { get; init; } = new();
}
