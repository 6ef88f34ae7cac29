namespace CrossMentor.Host.Configuration;

/// <summary>The issuer inside the server, for quick starts and small installations.</summary>
internal sealed record EmbeddedIdentityOptions
{
    [Setting("Whether the server issues tokens itself. It is not OpenID-certified; prefer an issuer of your own.")]
    public bool Enabled { get; init; }

    [Setting("The issuer's address as clients see it; the first address the server listens on when empty.")]
    public string Issuer { get; init; } = "";

    [Setting("The name of this API in its tokens.")]
    public string Audience { get; init; } = "crossmentor-api";

    [Setting("Folder that keeps the signing keys; when empty, keys live and die with the process.")]
    public string KeyFolder { get; init; } = "";

    public IReadOnlyList<EmbeddedClientOptions> Clients { get; init; } = [];
}
