using System.Net.WebSockets;
using System.Text;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>Which pages of other sites may call the API: those that the operator lists, and none until then.</summary>
public sealed class CrossOriginTests
{
    private const string Listed = "https://app.example.org";

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/connect/token")]
    [InlineData("/connect/userinfo")]
    [InlineData("/.well-known/openid-configuration")]
    [InlineData("/jwks")]
    public async Task Pages_of_listed_sites_may_call_and_no_others(string path)
    {
        await using var server = await StartAsync($"{Listed};https://other.example.org");

        var (preflight, call) = (await PreflightAsync(server, path, Listed), await CallAsync(server, path, Listed));

        Assert.Equal((204, Listed), (preflight.Status, preflight.Allowed));
        Assert.Equal(Listed, call.Allowed);
        foreach (var origin in (string[])["https://evil.example.org", "http://app.example.org", "https://app.example.org:8443", "https://app.example.org.evil.example", "null"])
        {
            Assert.Null((await PreflightAsync(server, path, origin)).Allowed);
            Assert.Null((await CallAsync(server, path, origin)).Allowed);
        }
    }

    [Theory]
    [InlineData("/connect/authorize")]
    [InlineData("/connect/login")]
    [InlineData("/connect/logout")]
    [InlineData("/connect/introspect")]
    [InlineData("/healthz")]
    public async Task What_no_page_needs_is_shared_with_none(string path)
    {
        await using var server = await StartAsync(Listed);

        Assert.Null((await PreflightAsync(server, path, Listed)).Allowed);
        Assert.Null((await CallAsync(server, path, Listed)).Allowed);
    }

    [Fact]
    public async Task Until_a_site_is_listed_there_is_no_word_of_it()
    {
        await using var server = await StartAsync("");
        using var preflight = await server.Http.SendAsync(Preflight("/graphql", Listed));

        Assert.Equal(405, (int)preflight.StatusCode);
        Assert.DoesNotContain(preflight.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Cookies_are_never_part_of_it_and_caches_tell_sites_apart()
    {
        await using var server = await StartAsync(Listed);
        using var preflight = await server.Http.SendAsync(Preflight("/graphql", Listed));
        using var stranger = await server.Http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/jwks"));

        Assert.False(preflight.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Equal("authorization,content-type", preflight.Headers.GetValues("Access-Control-Allow-Headers").Single());
        Assert.Equal("GET,POST", preflight.Headers.GetValues("Access-Control-Allow-Methods").Single());
        Assert.Contains("Origin", stranger.Headers.Vary);
    }

    [Fact]
    public async Task A_listed_page_reads_why_its_token_was_refused()
    {
        await using var server = await StartAsync(Listed);
        using var request = Call("/graphql", Listed);
        request.Headers.Authorization = new("Bearer", "nonsense");
        using var response = await server.Http.SendAsync(request);

        Assert.Equal((401, Listed), ((int)response.StatusCode, response.Headers.GetValues("Access-Control-Allow-Origin").Single()));
        Assert.Equal("Retry-After,WWW-Authenticate", response.Headers.GetValues("Access-Control-Expose-Headers").Single());
    }

    [Theory]
    [InlineData(Listed, true)]
    [InlineData("https://evil.example.org", false)]
    public async Task The_same_sites_may_connect_by_WebSocket(string origin, bool isLet)
    {
        await using var server = await StartAsync(Listed);
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Origin", origin);

        var refused = await Record.ExceptionAsync(() => socket.ConnectAsync(
            new UriBuilder(server.Http.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None));

        Assert.Equal(isLet, refused is null);
    }

    private static Task<RunningServer> StartAsync(string origins) =>
        RunningServer.StartWithAsync(options => options with { Cors = new CorsOptions { Origins = origins } });

    private static async Task<(int Status, string? Allowed)> PreflightAsync(RunningServer server, string path, string origin)
    {
        using var response = await server.Http.SendAsync(Preflight(path, origin));
        return ((int)response.StatusCode, AllowedIn(response));
    }

    private static async Task<(int Status, string? Allowed)> CallAsync(RunningServer server, string path, string origin)
    {
        using var response = await server.Http.SendAsync(Call(path, origin));
        return ((int)response.StatusCode, AllowedIn(response));
    }

    private static string? AllowedIn(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null;

    private static HttpRequestMessage Preflight(string path, string origin) => new(HttpMethod.Options, path)
    {
        Headers = { { "Origin", origin }, { "Access-Control-Request-Method", "POST" }, { "Access-Control-Request-Headers", "authorization,content-type" } },
    };

    private static HttpRequestMessage Call(string path, string origin) => new(path.StartsWith("/graphql", StringComparison.Ordinal) ? HttpMethod.Post : HttpMethod.Get, path)
    {
        Headers = { { "Origin", origin } },
        Content = path.StartsWith("/graphql", StringComparison.Ordinal) ? new StringContent("""{"query":"{ __typename }"}""", Encoding.UTF8, "application/json") : null,
    };
}
