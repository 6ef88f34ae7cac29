using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Storage;
using CrossMentor.Identity.Users;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Identity.Tests.Support;

/// <summary>The issuer with a user who can sign in, a page in a browser, a web server and an API that are registered.</summary>
public sealed class PortalServer : IAsyncDisposable
{
    public const string Portal = "portal";
    public const string Redirect = "https://portal.example/back?from=login";
    public const string AfterLogout = "https://portal.example/bye";
    public const string Web = "web";
    public const string WebSecret = "canary web secret";
    public const string WebRedirect = "https://web.example/back";
    public const string Resource = "api";
    public const string ResourceSecret = "canary resource secret";
    public const string User = "anna";
    public const string Password = "canary password of anna";
    public const string State = "s%t&a=t+e ü";
    public const string Nonce = "n-0nce";

    /// <summary>A verifier and its challenge: those of RFC 7636 appendix B.</summary>
    public const string Verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    public const string Challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private PortalServer(ProductServer server, string subject) => (Server, Subject) = (server, subject);

    public ProductServer Server { get; }

    public string Subject { get; }

    public FakeClock Clock => Server.Clock;

    public string Issuer => Server.Address.GetLeftPart(UriPartial.Authority);

    public UserAccounts Users => Server.Services.GetRequiredService<UserAccounts>();

    /// <param name="clock">The clock; one of its own when left out.</param>
    /// <param name="database">Where it keeps what it knows; a file of its own when left out.</param>
    /// <param name="hasUser">Whether the user is there already.</param>
    public static async Task<PortalServer> StartAsync(FakeClock? clock = null, IssuerDatabase? database = null, bool hasUser = false)
    {
        var server = await ProductServer.StartAsync(clock, database: database, issuer: issuer =>
        {
            issuer.Clients.Add(Client.Public(Portal, [Redirect, "com.example.portal:/back"], [AfterLogout], "openid", "profile", "crossmentor", "offline_access"));
            issuer.Clients.Add(Client.WithSecret(Web, ClientSecret.FromPlainText(WebSecret), "openid", "crossmentor").SigningPeopleIn([WebRedirect]));
            issuer.Clients.Add(Client.Resource(Resource, ClientSecret.FromPlainText(ResourceSecret)));
        });
        if (hasUser)
        {
            return new PortalServer(server, "");
        }

        var added = await server.Services.GetRequiredService<UserAccounts>().AddAsync(User, "Anna Ämter", Password, CancellationToken.None);
        Assert.Empty(added.Problems);
        return new PortalServer(server, added.Account!.Subject);
    }

    public Browser OpenBrowser() => new(Server.Address);

    /// <summary>The address that asks for a code, changed: an empty text takes a parameter out.</summary>
    public static string Authorize(params (string Name, string Value)[] changes)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["response_type"] = "code", ["client_id"] = Portal, ["redirect_uri"] = Redirect, ["scope"] = "openid profile crossmentor offline_access",
            ["state"] = State, ["nonce"] = Nonce, ["code_challenge"] = Challenge, ["code_challenge_method"] = "S256",
        };
        foreach (var (name, value) in changes)
        {
            parameters[name] = value;
        }

        return "/connect/authorize?" + string.Join('&', parameters.Where(entry => entry.Value.Length > 0)
            .Select(entry => entry.Key + "=" + Uri.EscapeDataString(entry.Value)));
    }

    /// <summary>A code for the user, by signing in.</summary>
    public async Task<string> CodeAsync(params (string Name, string Value)[] changes)
    {
        using var browser = OpenBrowser();
        return Parameter(await browser.SignInAsync(Authorize(changes), User, Password), "code")!;
    }

    public async Task<(HttpStatusCode Status, JsonObject Answer)> RedeemAsync(string code, params (string Name, string Value)[] changes)
        => await TokenAsync([("grant_type", "authorization_code"), ("client_id", Portal), ("code", code), ("redirect_uri", Redirect), ("code_verifier", Verifier), .. changes]);

    public async Task<(HttpStatusCode Status, JsonObject Answer)> RefreshAsync(string refreshToken, params (string Name, string Value)[] changes)
        => await TokenAsync([("grant_type", "refresh_token"), ("client_id", Portal), ("refresh_token", refreshToken), .. changes]);

    /// <summary>Tokens of the user, by signing in.</summary>
    public async Task<JsonObject> TokensAsync()
    {
        var (status, answer) = await RedeemAsync(await CodeAsync());
        Assert.Equal(HttpStatusCode.OK, status);
        return answer;
    }

    /// <summary>The later of two values of a name counts.</summary>
    public async Task<(HttpStatusCode Status, JsonObject Answer)> TokenAsync(params IEnumerable<(string Name, string Value)> fields)
        => await PostAsync("/connect/token", fields);

    public async Task<(HttpStatusCode Status, JsonObject Answer)> PostAsync(string path, params IEnumerable<(string Name, string Value)> fields)
    {
        var last = fields.GroupBy(field => field.Name).Select(group => KeyValuePair.Create(group.Key, group.Last().Value));
        using var form = new FormUrlEncodedContent(last.Where(field => field.Value.Length > 0));
        using var response = await Server.Http.PostAsync(new Uri(path, UriKind.Relative), form);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length == 0 ? [] : JsonNode.Parse(text)!.AsObject());
    }

    public static string? Parameter(Uri address, string name) => HttpUtility.ParseQueryString(address.Query)[name];

    public static string ChallengeOf(string verifier) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
