using System.Text;
using System.Text.Json;

namespace CrossMentor.Benchmarks.Load;

/// <summary>Requests as bytes, made once and sent many times.</summary>
internal static class HttpRequests
{
    // What the usual GraphQL clients send.
    private const string GraphQLAccept = "application/graphql-response+json, application/json;q=0.9";

    public static byte[] Get(string address, string? authorization = null) => Encoding.UTF8.GetBytes(
        $"GET {address} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n{Line(authorization)}\r\n");

    /// <param name="address">Where to.</param>
    /// <param name="document">The document.</param>
    /// <param name="variables">A JSON object.</param>
    /// <param name="authorization">Who asks.</param>
    public static byte[] Post(string address, string document, string? variables = null, string? authorization = null)
    {
        var rest = variables is null ? string.Empty : $",\"variables\":{variables}";
        var body = $"{{\"query\":\"{JsonEncodedText.Encode(document)}\"{rest}}}";
        return Encoding.UTF8.GetBytes(
            $"POST {address} HTTP/1.1\r\nHost: localhost\r\nAccept: {GraphQLAccept}\r\n"
            + $"Content-Type: application/json\r\n{Line(authorization)}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    private static string Line(string? authorization) => authorization is null ? string.Empty : $"Authorization: {authorization}\r\n";
}
