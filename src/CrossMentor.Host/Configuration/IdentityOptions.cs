namespace CrossMentor.Host.Configuration;

internal sealed record IdentityOptions
{
    public IReadOnlyList<IssuerOptions> Issuers { get; init; } = [];

    [Setting("Whether an issuer on this machine may be read over plain http.")]
    public bool AllowLoopbackHttp { get; init; }

    public EmbeddedIdentityOptions Embedded { get; init; } = new();
}
