using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>What every answer of a server in Production tells browsers and caches, whatever was asked.</summary>
public sealed class ResponseHeaderTests(ResponseHeaderTests.Production production) : IClassFixture<ResponseHeaderTests.Production>
{
    private RunningServer Server => production.Server;

    public static TheoryData<string, string> Requests => new()
    {
        { "GET", "/" }, { "GET", "/nothing" }, { "GET", "/.git/config" }, { "GET", "/appsettings.json" }, { "GET", "/healthz" }, { "GET", "/readyz" },
        { "GET", "/graphql" }, { "POST", "/graphql" }, { "TRACE", "/graphql" }, { "TRACE", "/connect/token" }, { "GET", "/graphql/schema.graphql" },
        { "GET", "/.well-known/openid-configuration" }, { "GET", "/jwks" }, { "GET", "/connect/authorize" }, { "POST", "/connect/login" },
        { "POST", "/connect/token" }, { "POST", "/connect/introspect" }, { "POST", "/connect/revoke" }, { "GET", "/connect/userinfo" }, { "GET", "/connect/logout" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Browsers_guess_no_type_run_nothing_frame_nothing_and_pass_no_address_on(string method, string path)
    {
        using var response = await AskAsync(method, path);
        var body = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal("nosniff", Only(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Only(response, "Referrer-Policy"));
        Assert.Contains("default-src 'none'", Only(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("base-uri 'none'", Only(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Only(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(path == "/jwks" || path.StartsWith("/.well-known", StringComparison.Ordinal), response.Headers.CacheControl?.NoStore is not true);
        Assert.Equal(body.Length > 0, response.Content.Headers.ContentType is not null);
        Assert.True(body.Length == 0 || IsUtf8(response.Content.Headers.ContentType!), $"{response.Content.Headers.ContentType} names no charset");
        Assert.False(response.Headers.Contains("Server"));
        Assert.DoesNotContain((int)response.StatusCode, new[] { 301, 302, 307, 308, 500 });
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/.git/config")]
    [InlineData("/appsettings.json")]
    [InlineData("/plugins/")]
    [InlineData("/crossmentor.db")]
    public async Task No_file_and_no_folder_is_served(string path)
    {
        using var response = await Server.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/connect/token")]
    [InlineData("/healthz")]
    public async Task Nobody_hears_its_own_request_back(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Trace, path) { Headers = { { "X-Canary", "canary" } } };
        using var response = await Server.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.DoesNotContain("canary", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_chunked_ends_with_its_chunks_whatever_length_it_announces()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Server.Http.BaseAddress!.Host, Server.Http.BaseAddress.Port);
        await using var stream = client.GetStream();
        const string Body = """{"query":"{ __typename }"}""";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9999\r\nTransfer-Encoding: chunked\r\n\r\n"
            + $"{Body.Length:x}\r\n{Body}\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        var answers = new StringBuilder();
        var buffer = new byte[4096];
        while (!answers.ToString().EndsWith("\r\n\r\nok", StringComparison.Ordinal) && await stream.ReadAsync(buffer, patience.Token) is > 0 and var length)
        {
            answers.Append(Encoding.ASCII.GetString(buffer, 0, length));
        }

        // RFC 9112 section 6.3. What comes after the last chunk is a request by its own right, or is not read at all.
        Assert.StartsWith("HTTP/1.1 200", answers.ToString(), StringComparison.Ordinal);
        Assert.Contains("""{"data":{"__typename":"Query"}}""", answers.ToString(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> AskAsync(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Content = method == "POST" ? new StringContent("""{"query":"{ __typename }"}""", Encoding.UTF8, "application/json") : null;
        using var plain = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Server.Http.BaseAddress };
        return await plain.SendAsync(request);
    }

    private static string Only(HttpResponseMessage response, string header) => Assert.Single(response.Headers.GetValues(header));

    // JSON is UTF-8 by its own rule (RFC 8259); other texts say so.
    private static bool IsUtf8(MediaTypeHeaderValue type) =>
        "utf-8".Equals(type.CharSet, StringComparison.OrdinalIgnoreCase) || type.MediaType!.EndsWith("json", StringComparison.Ordinal);

    /// <summary>One server for all of them; none of the requests changes it.</summary>
    public sealed class Production : IAsyncLifetime
    {
        internal RunningServer Server { get; private set; } = null!;

        public async Task InitializeAsync() => Server = await RunningServer.StartAsync(new GraphQLEndpointOptions());

        public async Task DisposeAsync() => await Server.DisposeAsync();
    }
}
