namespace CrossMentor.Host.Configuration;

/// <summary>A client that gets tokens from the embedded issuer with client_credentials.</summary>
internal sealed record EmbeddedClientOptions
{
    [Setting("The client's id, and the subject of its tokens.", IsRequired = true)]
    public string Id { get; init; } = "";

    [Setting("The hash of its secret: `pbkdf2-sha256$iterations$salt$hash`, salt and hash in Base64.", IsRequired = true)]
    public string SecretHash { get; init; } = "";
}
