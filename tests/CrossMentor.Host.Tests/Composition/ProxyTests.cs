using System.Net;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>What a proxy tells about the client is believed of the operator's own proxies only.</summary>
public sealed class ProxyTests
{
    private const int Allowed = 20;

    [Theory]
    [InlineData("127.0.0.1", "https", true)]
    [InlineData("10.0.0.0/8;127.0.0.0/8", "https", true)]
    [InlineData("127.0.0.1", "http", false)]
    [InlineData("10.0.0.0/8", "https", false)]
    [InlineData("", "https", false)]
    public async Task Browsers_are_told_to_stay_with_https_where_they_came_by_it(string proxies, string scheme, bool isTold)
    {
        await using var server = await StartAsync(proxies);
        foreach (var path in (string[])["/graphql", "/connect/token", "/nothing"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "X-Forwarded-Proto", scheme }, { "X-Forwarded-For", "203.0.113.1" } } };
            using var response = await server.Http.SendAsync(request);

            Assert.Equal(isTold ? "max-age=31536000; includeSubDomains" : null, response.Headers.TryGetValues("Strict-Transport-Security", out var values) ? values.Single() : null);
        }
    }

    [Fact]
    public async Task A_client_is_counted_by_the_address_that_the_proxy_saw()
    {
        await using var server = await StartAsync("127.0.0.1");
        for (var count = 0; count < Allowed; count++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await GuessAsync(server, $"198.51.100.{count}, 203.0.113.1"));
        }

        // What the client wrote itself, in front of what the proxy added, changes nothing.
        Assert.Equal(HttpStatusCode.TooManyRequests, await GuessAsync(server, "198.51.100.99, 203.0.113.1"));
        Assert.Equal(HttpStatusCode.Unauthorized, await GuessAsync(server, "203.0.113.2"));
    }

    [Fact]
    public async Task Without_a_proxy_nobody_chooses_its_own_address()
    {
        await using var server = await StartAsync("");
        for (var count = 0; count < Allowed; count++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await GuessAsync(server, $"203.0.113.{count}"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, await GuessAsync(server, "203.0.113.99"));
    }

    private static Task<RunningServer> StartAsync(string proxies) => RunningServer.StartWithAsync(options => options with { Proxies = proxies });

    private static async Task<HttpStatusCode> GuessAsync(RunningServer server, string forwarded)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql") { Headers = { { "X-Forwarded-For", forwarded } } };
        request.Headers.Authorization = new("Bearer", "nonsense");
        using var response = await server.Http.SendAsync(request);
        return response.StatusCode;
    }
}
