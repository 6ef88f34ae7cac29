using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.Host.Composition;

namespace CrossMentor.Api.Tests.Attacks;

/// <summary>
/// Whatever a stranger sends, the product answers, says nothing of its inside, and spends little on it. Every request here goes to the real
/// endpoint with its own limits; only the budget is larger, so that no answer is hidden behind a 429.
/// </summary>
[Collection(AttackCollection.Name)]
public sealed class AttackTests(AttackServer server)
{
    private const long BytesMax = 20 * 1024 * 1024;
    private const int DocumentsMin = 120;

    private static readonly Attack[] Corpus = [.. DocumentAttacks.All(), .. ValueAttacks.All(), .. WireAttacks.All()];

    public static TheoryData<string> Names => new(Corpus.Select(attack => attack.Name));

    public static TheoryData<string> PayloadNames => new(Payloads().Select(attack => attack.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public Task It_is_answered_tells_nothing_and_costs_little(string name) => CheckAsync(Corpus.Single(attack => attack.Name == name));

    [Theory]
    [MemberData(nameof(PayloadNames))]
    public Task A_payload_is_a_text_like_any_other(string name) => CheckAsync(Payloads().Single(attack => attack.Name == name));

    [Fact]
    public void The_corpus_has_its_size_and_every_name_once()
    {
        Assert.InRange(Corpus.Length, DocumentsMin, int.MaxValue);
        Assert.Equal(Corpus.Length, Corpus.Select(attack => attack.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_body_that_comes_slowly_keeps_nobody_waiting()
    {
        using var slow = new TcpClient();
        await slow.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"));

        await AssertAliveAsync();
    }

    [Theory]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n")]
    [InlineData("POST /graphql HTTP/9.9\r\n\r\n")]
    [InlineData("\0\0\0\0\r\n\r\n")]
    public async Task A_request_that_is_no_http_is_refused_or_cut_off(string request)
    {
        var answer = await AnswerToAsync(request);

        Assert.DoesNotContain("HTTP/1.1 2", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("HTTP/1.1 500", answer, StringComparison.Ordinal);
        Secrets.AssertNoneIn(answer, sent: []);
        await AssertAliveAsync();
    }

    [Fact]
    public void What_an_attack_sent_itself_is_no_secret_and_what_stands_beside_it_is()
    {
        var sent = Encoding.UTF8.GetBytes("""{"query":"{ a }","variables":{"t":["' SELECT \"x\" --"]}}""");
        const string Echo = """{"errors":[{"message":"got invalid value \"' SELECT \\\"x\\\" --\"; no date"}]}""";

        Secrets.AssertNoneIn(Echo, sent);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Secrets.AssertNoneIn(Echo.Replace("no date", "SELECT 1", StringComparison.Ordinal), sent));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Secrets.AssertNoneIn(Echo, sent: []));
    }

    private static IEnumerable<Attack> Payloads() => new PayloadAttacks(SchemaBuilder.Build(SchemaDocument.Sources).ToSchema()).All();

    private async Task CheckAsync(Attack attack)
    {
        // Once before it counts: what is made once in a process is no part of a request.
        await SendAsync(attack);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var (status, mediaType, body) = await SendAsync(attack);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before - (attack.Body.Length * 2L);

        Assert.True((int)status < 500 || status == HttpStatusCode.ServiceUnavailable, $"{(int)status}: {body}");
        Assert.InRange(allocated, long.MinValue, BytesMax);
        Secrets.AssertNoneIn(body, attack.Body);
        if (mediaType is "application/graphql-response+json" or "application/json" && attack.Method != HttpMethod.Head)
        {
            AssertWellFormed(body);
        }

        await AssertAliveAsync();
    }

    private static void AssertWellFormed(string body)
    {
        using var json = JsonDocument.Parse(body);
        var names = json.RootElement.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Empty(names.Except(["data", "errors", "extensions"], StringComparer.Ordinal));
        Assert.True(names.Contains("data") || json.RootElement.GetProperty("errors").GetArrayLength() > 0, body);
        Assert.DoesNotContain("\"INTERNAL\"", body, StringComparison.Ordinal);
    }

    /// <summary>Everything the server says before it closes the connection, as it has to.</summary>
    private async Task<string> AnswerToAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        var answer = new StringBuilder();
        var buffer = new byte[4_096];
        try
        {
            for (var count = await stream.ReadAsync(buffer); count > 0; count = await stream.ReadAsync(buffer))
            {
                answer.Append(Encoding.ASCII.GetString(buffer, 0, count));
            }
        }
        catch (IOException)
        {
            // A server that has said its last word need not read what is still on its way, and then the connection is reset.
        }

        return answer.ToString();
    }

    private async Task<(HttpStatusCode Status, string? MediaType, string Body)> SendAsync(Attack attack)
    {
        using var request = attack.ToRequest();
        try
        {
            using var response = await server.Client.SendAsync(request);
            return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
        }
        catch (HttpRequestException) when (attack.Body.Length > BytesMax / 20)
        {
            // A server that answers before it has read ten megabytes may close the connection under them.
            return (HttpStatusCode.RequestEntityTooLarge, null, "");
        }
    }

    private async Task AssertAliveAsync()
    {
        using var response = await server.Client.GetAsync(new Uri("healthz", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
