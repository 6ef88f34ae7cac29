using System.Text;
using CrossMentor.GraphQL.Tests.Fuzzing;

namespace CrossMentor.GraphQL.AspNetCore.Tests.Fuzzing;

/// <summary>Spoilt bodies and headers: no answer is the server's fault, and every answer has the form of an answer.</summary>
public sealed class EndpointFuzzTests(Endpoint endpoint) : IClassFixture<Endpoint>
{
    private const int UsualCount = 4_000;

    private static readonly byte[][] Bodies = Array.ConvertAll(
        new[]
        {
            """{"query":"{ hello(name: \"B\\u00e5\") letters { text position } }"}""",
            """{"query":"query ($n: [Int!]!) { sum(numbers: $n) }","variables":{"n":[1,2,3]},"operationName":null,"extensions":{"a":[1]}}""",
            """{"query":"mutation Add($by: Int! = 1) { add(by: $by) }","operationName":"Add","variables":{"by":2}}""",
            """{"query":"query A { hello } query B { b: hello } fragment F on Query { hello }","operationName":"B","more":{"x":{}}}""",
            """{"query":"{ __schema { types { name } } }","variables":{"x":"\ud83d\ude00 \u00e9 å"}}""",
            """[{"query":"{ hello }"}]""",
            """{"documentId":"sha256:0123","variables":null}""",
            """{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}""",
        },
        Encoding.UTF8.GetBytes);

    private static readonly string[] Accepts =
    [
        "application/graphql-response+json", "application/json", "*/*", "application/graphql-response+json;q=0.1, application/json;q=2",
        "text/html", ";;,q=", "application/*;q=0", "multipart/mixed", "text/event-stream", "application/json;charset=\"utf-16",
    ];

    private static readonly string[] ContentTypes =
    [
        "application/json", "application/json; charset=utf-8", "application/json; charset=latin1", "text/plain", "application/json;;;", "APPLICATION/JSON",
        "multipart/form-data; boundary=x", "application/jso",
    ];

    [Fact]
    public async Task Spoilt_requests_are_answered()
    {
        var statuses = new HashSet<int>();
        foreach (var seed in FuzzSeeds.Take(UsualCount))
        {
            var random = new Random(seed);
            var body = Bodies[random.Next(Bodies.Length)];
            body = random.Next(5) switch
            {
                0 => body,
                1 => Encoding.UTF8.GetBytes(SpoiltText.Spoil(Encoding.UTF8.GetString(body), [.. Bodies.Select(Encoding.UTF8.GetString)], random)),
                _ => SpoiltBytes.Spoil(body, Bodies, random),
            };
            var accept = random.Next(4) == 0 ? Accepts[random.Next(Accepts.Length)] : Accepts[0];
            var contentType = random.Next(8) == 0 ? ContentTypes[random.Next(ContentTypes.Length)] : ContentTypes[0];
            var (status, mediaType, answer) = await SendAsync(body, accept, contentType);
            statuses.Add(status);
            var problem = status >= 500 ? "It is called the server's fault."
                : IsStream(mediaType, accept) ? null
                : mediaType?.EndsWith("json", StringComparison.Ordinal) != true ? $"The media type is {mediaType}."
                : WellFormed.Problem(answer);
            Assert.True(
                problem is null,
                $"Seed {seed}: {problem}\n{accept}\n{contentType}\n{Encoding.Latin1.GetString(body)}\n{status} {answer}");
        }

        Assert.Superset(new HashSet<int> { 200, 400, 415, 422 }, statuses);
    }

    // Who takes streams of responses only is answered with one.
    private static bool IsStream(string? mediaType, string accept) => mediaType is "multipart/mixed" or "text/event-stream" && mediaType == accept;

    private async Task<(int Status, string? MediaType, string Body)> SendAsync(byte[] body, string accept, string contentType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await endpoint.Client.SendAsync(request);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }
}
