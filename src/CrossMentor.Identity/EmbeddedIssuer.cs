using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Keys;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity;

/// <summary>What a host has to know about its embedded issuer to trust it without asking it over HTTP.</summary>
public sealed class EmbeddedIssuer
{
    private readonly IssuerUrl url;
    private readonly SigningKeyRing ring;
    private readonly LiveTokens tokens;

    internal EmbeddedIssuer(IssuerUrl url, SigningKeyRing ring, LiveTokens tokens, IOptions<EmbeddedIssuerOptions> options)
    {
        (this.url, this.ring, this.tokens) = (url, ring, tokens);
        Audience = options.Value.Audience;
    }

    /// <summary>The <c>iss</c> of every token; known once the server listens, or at once when it is configured.</summary>
    public string Issuer => url.Value;

    /// <summary>The <c>aud</c> of every access token.</summary>
    public string Audience { get; }

    /// <summary>The same, where no server listens.</summary>
    /// <exception cref="InvalidOperationException">Neither names an issuer.</exception>
    public static string NameOf(string configured, IReadOnlyList<string> addresses) => IssuerUrl.Of(configured, addresses);

    /// <summary>Whether the access token of this id was revoked, or what it came from has ended; told a second later at most.</summary>
    public ValueTask<bool> HasEndedAsync(string tokenId, CancellationToken ct) => tokens.HasEndedAsync(tokenId, ct);

    /// <summary>The public keys as <c>/jwks</c> publishes them now.</summary>
    public async ValueTask<IReadOnlyList<SecurityKey>> ValidationKeysAsync(CancellationToken ct)
        => [.. (await ring.PublishedAsync(ct)).Select(key => key.PublicKey)];
}
