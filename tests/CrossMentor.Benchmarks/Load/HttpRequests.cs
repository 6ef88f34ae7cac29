using System.Text;
using System.Text.Json;

namespace CrossMentor.Benchmarks.Load;

/// <summary>Requests as bytes, made once and sent many times.</summary>
internal static class HttpRequests
{
    // What the usual GraphQL clients send.
    private const string GraphQLAccept = "application/graphql-response+json, application/json;q=0.9";

    public static byte[] Get(string address) => Encoding.UTF8.GetBytes(
        $"GET {address} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n");

    public static byte[] Post(string address, string document)
    {
        var body = $"{{\"query\":\"{JsonEncodedText.Encode(document)}\"}}";
        return Encoding.UTF8.GetBytes(
            $"POST {address} HTTP/1.1\r\nHost: localhost\r\nAccept: {GraphQLAccept}\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }
}
