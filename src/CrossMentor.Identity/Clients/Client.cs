using System.Buffers;
using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Tokens;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Clients;

/// <summary>A registered client: what it is for, how it proves who it is, where it may send people, and the scopes it may have.</summary>
public sealed class Client
{
    /// <summary>Stands for an id that nobody registered; nothing authenticates as it.</summary>
    public static readonly Client Unknown = new();

    internal const int IdLengthMax = 100;
    internal const int NameLengthMax = 100;
    internal const int UriLengthMax = 500;
    internal const int ScopesLengthMax = 1000;

    private const int UrisMax = 20;
    private const int ScopesMax = 20;

    // RFC 6749 appendix A.4: a scope token is visible ASCII without quote and backslash.
    private static readonly SearchValues<char> ScopeCharacters = SearchValues.Create(
        [.. Enumerable.Range(0x21, 0x5E).Select(code => (char)code).Where(character => character is not ('"' or '\\'))]);

    private Client() => (Id, Secrets, Keys, Scopes, RedirectUris, PostLogoutRedirectUris) = ("", [], [], [], [], []);

    private Client(
        string id,
        ClientKind kind,
        IReadOnlyList<ClientSecret> secrets,
        IReadOnlyList<JsonWebKey> keys,
        IReadOnlyList<string> scopes,
        IReadOnlyList<string> redirectUris,
        IReadOnlyList<string> postLogoutRedirectUris)
    {
        if (id.Length is 0 or > IdLengthMax || id.Any(character => character is < ' ' or > '~'))
        {
            throw new ArgumentException($"A client id is 1 to {IdLengthMax} printable ASCII characters.", nameof(id));
        }

        if (secrets.Count + keys.Count == 0 && kind != ClientKind.Application)
        {
            throw new ArgumentException($"Client {id} needs a secret or a key.", nameof(id));
        }

        if (kind == ClientKind.Resource && scopes.Count > 0)
        {
            throw new ArgumentException($"Client {id} gets no tokens, so it has no scopes.", nameof(scopes));
        }

        if ((kind != ClientKind.Resource && scopes.Count == 0) || !scopes.All(IsScope))
        {
            throw new ArgumentException($"Client {id} needs at least one scope, each of visible ASCII characters.", nameof(scopes));
        }

        if (scopes.Count > ScopesMax || string.Join(' ', scopes).Length > ScopesLengthMax)
        {
            throw new ArgumentException($"Client {id} may have {ScopesMax} scopes, of {ScopesLengthMax} characters together.", nameof(scopes));
        }

        if (kind != ClientKind.Application && (redirectUris.Count > 0 || postLogoutRedirectUris.Count > 0))
        {
            throw new ArgumentException($"Client {id} signs nobody in, so it has no redirect URIs.", nameof(redirectUris));
        }

        if ((kind == ClientKind.Application && redirectUris.Count == 0) || redirectUris.Count > UrisMax || !redirectUris.All(IsRedirectUri))
        {
            throw new ArgumentException($"Client {id} needs 1 to {UrisMax} redirect URIs: {RedirectUriRule}", nameof(redirectUris));
        }

        if (postLogoutRedirectUris.Count > UrisMax || !postLogoutRedirectUris.All(IsRedirectUri))
        {
            throw new ArgumentException($"Client {id} may have {UrisMax} redirect URIs after logout: {RedirectUriRule}", nameof(postLogoutRedirectUris));
        }

        (Id, Name, Kind, Secrets, Keys, Scopes) = (id, id, kind, secrets, keys, scopes);
        (RedirectUris, PostLogoutRedirectUris) = (redirectUris, postLogoutRedirectUris);
    }

    public string Id { get; }

    /// <summary>What people call it; its id where nobody has given it a name.</summary>
    public string Name
    {
        get;
        init => field = value.Length is > 0 and <= NameLengthMax && !value.Any(char.IsControl)
            ? value
            : throw new ArgumentException($"The name of a client has 1 to {NameLengthMax} characters, and no control characters.", nameof(Name));
    }
    = "";

    public ClientKind Kind { get; }

    /// <summary>In the order the client may ask for them, and what it gets when it asks for none.</summary>
    public IReadOnlyList<string> Scopes { get; }

    /// <summary>Where codes may be sent, compared character by character.</summary>
    public IReadOnlyList<string> RedirectUris { get; }

    /// <summary>Where people may be sent after they have signed out.</summary>
    public IReadOnlyList<string> PostLogoutRedirectUris { get; }

    /// <summary>Whether it runs where no secret can be kept, such as a browser or a telephone.</summary>
    public bool IsPublic => Kind == ClientKind.Application && Secrets.Count + Keys.Count == 0;

    /// <summary>The ways in which it may get tokens, as requests name them.</summary>
    public IReadOnlyList<string> GrantTypes => Kind switch
    {
        ClientKind.Machine => [ClientCredentialsGrant.Name],
        ClientKind.Application when Scopes.Contains(GrantScopes.OfflineAccess, StringComparer.Ordinal) => [UserTokens.CodeGrant, UserTokens.RefreshGrant],
        ClientKind.Application => [UserTokens.CodeGrant],
        _ => [],
    };

    internal IReadOnlyList<ClientSecret> Secrets { get; }

    internal IReadOnlyList<JsonWebKey> Keys { get; }

    /// <summary>What the ids of the tokens begin with that it gets in its own name, so that they end together; null for clients of the configuration.</summary>
    internal string? TokenSeries { get; init; }

    internal static string RedirectUriRule =>
        $"absolute, at most {UriLengthMax} ASCII characters, without fragment; https, http on this machine, or a scheme of the application's own with a dot in it.";

    public static Client WithSecret(string id, ClientSecret secret, params IReadOnlyList<string> scopes)
        => new(id, ClientKind.Machine, [secret], [], scopes, [], []);

    /// <summary>For the time of a change: the old and the new secret are both good.</summary>
    public static Client WithSecrets(string id, IReadOnlyList<ClientSecret> secrets, params IReadOnlyList<string> scopes)
        => new(id, ClientKind.Machine, secrets, [], scopes, [], []);

    /// <summary>A client that signs its own assertions (<c>private_key_jwt</c>); takes the public P-256 key.</summary>
    public static Client WithKey(string id, JsonWebKey publicKey, params IReadOnlyList<string> scopes)
        => publicKey is { Kty: JsonWebAlgorithmsKeyTypes.EllipticCurve, Crv: JsonWebKeyECTypes.P256, HasPrivateKey: false }
            ? new Client(id, ClientKind.Machine, [], [publicKey], scopes, [], [])
            : throw new ArgumentException($"The key of client {id} must be a public P-256 key.", nameof(publicKey));

    /// <summary>An application that cannot keep a secret: a page in a browser, or one on somebody's own device.</summary>
    public static Client Public(
        string id, IReadOnlyList<string> redirectUris, IReadOnlyList<string> postLogoutRedirectUris, params IReadOnlyList<string> scopes)
        => new(id, ClientKind.Application, [], [], scopes, redirectUris, postLogoutRedirectUris);

    /// <summary>An API that receives tokens of this issuer and asks whether they are alive.</summary>
    public static Client Resource(string id, ClientSecret secret) => new(id, ClientKind.Resource, [secret], [], [], [], []);

    /// <summary>The same client as an application that signs people in, with the proof it has.</summary>
    public Client SigningPeopleIn(IReadOnlyList<string> redirectUris, params IReadOnlyList<string> postLogoutRedirectUris)
        => new(Id, ClientKind.Application, Secrets, Keys, Scopes, redirectUris, postLogoutRedirectUris) { Name = Name };

    /// <summary>The same client with what is to change of it.</summary>
    /// <exception cref="ArgumentException">A value breaks a rule; its name is that of the parameter.</exception>
    internal Client With(ChangedClient changed)
        => Restore(
            Id,
            Kind,
            Secrets,
            Keys,
            changed.Scopes ?? Scopes,
            changed.RedirectUris ?? RedirectUris,
            changed.PostLogoutRedirectUris ?? PostLogoutRedirectUris,
            changed.Name ?? Name,
            TokenSeries);

    /// <summary>What somebody says twice is there once.</summary>
    internal static Client Restore(
        string id,
        ClientKind kind,
        IReadOnlyList<ClientSecret> secrets,
        IReadOnlyList<JsonWebKey> keys,
        IReadOnlyList<string> scopes,
        IReadOnlyList<string> redirectUris,
        IReadOnlyList<string> postLogoutRedirectUris,
        string name,
        string? tokenSeries)
        => new(id, kind, secrets, keys, Once(scopes), Once(redirectUris), Once(postLogoutRedirectUris)) { Name = name, TokenSeries = tokenSeries };

    /// <summary>The scopes that a request asks for, or all of the client's where it names none; null where it asks for one that the client may not have.</summary>
    internal IReadOnlyList<string>? ScopesAskedFor(string scope)
    {
        var asked = (scope.Length > 0 ? scope.Split(' ') : Scopes).Distinct(StringComparer.Ordinal).ToArray();
        return asked.All(Scopes.Contains) ? asked : null;
    }

    private static string[] Once(IReadOnlyList<string> values) => [.. values.Distinct(StringComparer.Ordinal)];

    internal static bool IsScope(string candidate)
        => candidate.Length is > 0 and <= 100 && !candidate.AsSpan().ContainsAnyExcept(ScopeCharacters);

    // RFC 8252 section 7: a private scheme is a name of the application's, read backwards, so it has a dot.
    private static bool IsRedirectUri(string candidate)
        => candidate.Length <= UriLengthMax
            && candidate.All(character => character is > ' ' and <= '~')
            && Uri.TryCreate(candidate, UriKind.Absolute, out var uri)
            && !candidate.Contains('#', StringComparison.Ordinal)
            && uri.UserInfo.Length == 0
            && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback) || uri.Scheme.Contains('.', StringComparison.Ordinal));
}
