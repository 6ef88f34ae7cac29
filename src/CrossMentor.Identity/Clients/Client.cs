using System.Buffers;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Clients;

/// <summary>A registered client: how it proves who it is, and the scopes it may have. Proof is by secret or by key, never either.</summary>
public sealed class Client
{
    /// <summary>Stands for an id that nobody registered; nothing authenticates as it.</summary>
    public static readonly Client Unknown = new();

    internal const int IdLengthMax = 100;

    // RFC 6749 appendix A.4: a scope token is visible ASCII without quote and backslash.
    private static readonly SearchValues<char> ScopeCharacters = SearchValues.Create(
        [.. Enumerable.Range(0x21, 0x5E).Select(code => (char)code).Where(character => character is not ('"' or '\\'))]);

    private Client() => (Id, Secrets, Keys, Scopes) = ("", [], [], []);

    private Client(string id, IReadOnlyList<ClientSecret> secrets, IReadOnlyList<JsonWebKey> keys, IReadOnlyList<string> scopes)
    {
        if (id.Length is 0 or > IdLengthMax || id.Any(character => character is < ' ' or > '~'))
        {
            throw new ArgumentException($"A client id is 1 to {IdLengthMax} printable ASCII characters.", nameof(id));
        }

        if (secrets.Count + keys.Count == 0)
        {
            throw new ArgumentException($"Client {id} needs a secret or a key.", nameof(id));
        }

        if (scopes.Count == 0 || !scopes.All(IsScope))
        {
            throw new ArgumentException($"Client {id} needs at least one scope, each of visible ASCII characters.", nameof(scopes));
        }

        (Id, Secrets, Keys, Scopes) = (id, secrets, keys, scopes);
    }

    public string Id { get; }

    /// <summary>In the order the client may ask for them, and what it gets when it asks for none.</summary>
    public IReadOnlyList<string> Scopes { get; }

    internal IReadOnlyList<ClientSecret> Secrets { get; }

    internal IReadOnlyList<JsonWebKey> Keys { get; }

    public static Client WithSecret(string id, ClientSecret secret, params IReadOnlyList<string> scopes)
        => new(id, [secret], [], scopes);

    /// <summary>For the time of a change: the old and the new secret are both good.</summary>
    public static Client WithSecrets(string id, IReadOnlyList<ClientSecret> secrets, params IReadOnlyList<string> scopes)
        => new(id, secrets, [], scopes);

    /// <summary>A client that signs its own assertions (<c>private_key_jwt</c>); takes the public P-256 key.</summary>
    public static Client WithKey(string id, JsonWebKey publicKey, params IReadOnlyList<string> scopes)
        => publicKey is { Kty: JsonWebAlgorithmsKeyTypes.EllipticCurve, Crv: JsonWebKeyECTypes.P256, HasPrivateKey: false }
            ? new Client(id, [], [publicKey], scopes)
            : throw new ArgumentException($"The key of client {id} must be a public P-256 key.", nameof(publicKey));

    internal static bool IsScope(string candidate)
        => candidate.Length is > 0 and <= 100 && !candidate.AsSpan().ContainsAnyExcept(ScopeCharacters);
}
