using System.Runtime.InteropServices;
using System.Text.Json;
using CrossMentor.GraphQL.Coercion;

namespace CrossMentor.GraphQL.AspNetCore.WebSockets;

/// <summary>A message of a client. The cases in this class are all there are.</summary>
internal abstract record SocketMessage
{
    private const int MaxJsonDepth = 64;

    private SocketMessage()
    {
    }

    /// <param name="Payload">An object, or undefined.</param>
    public sealed record ConnectionInit(JsonElement Payload) : SocketMessage;

    /// <param name="Payload">The payload as JSON; empty if there is none.</param>
    public sealed record Ping(ReadOnlyMemory<byte> Payload) : SocketMessage;

    public sealed record Pong : SocketMessage;

    /// <param name="Id">What the client calls the operation.</param>
    /// <param name="Parameters">To be disposed when the operation has ended.</param>
    public sealed record Subscribe(string Id, RequestParameters Parameters) : SocketMessage;

    public sealed record Complete(string Id) : SocketMessage;

    /// <summary>Reads a message; what is none is a reason to close the connection.</summary>
    public static SocketMessage? TryRead(ReadOnlyMemory<byte> text, out string problem)
    {
        problem = "Invalid message";
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaxJsonDepth });
            var root = json.RootElement;
            if (!UnicodeJson.IsReadable(root))
            {
                problem = "Invalid message: not Unicode";
                return null;
            }

            return root.ValueKind == JsonValueKind.Object && TextOf(root, "type") is { } type ? Read(type, root, ref problem) : null;
        }
        catch (JsonException)
        {
            problem = "Invalid message: not JSON";
            return null;
        }
    }

    private static SocketMessage? Read(string type, JsonElement root, ref string problem)
    {
        if (type is "connection_init" or "ping" or "pong")
        {
            if (!TryPayload(root, out var payload))
            {
                problem = $"The payload of {type} must be an object";
                return null;
            }

            return type switch
            {
                "connection_init" => new ConnectionInit(payload.ValueKind == JsonValueKind.Object ? payload.Clone() : default),
                "ping" => new Ping(payload.ValueKind == JsonValueKind.Object ? BytesOf(payload) : default),
                _ => new Pong(),
            };
        }

        if (type is not ("subscribe" or "complete"))
        {
            problem = $"Invalid message type \"{type}\"";
            return null;
        }

        if (TextOf(root, "id") is not { Length: > 0 } id)
        {
            problem = $"The id of {type} must be a text that is not empty";
            return null;
        }

        return type == "complete" ? new Complete(id) : ReadSubscribe(id, root, ref problem);
    }

    private static Subscribe? ReadSubscribe(string id, JsonElement root, ref string problem)
    {
        if (!root.TryGetProperty("payload", out var payload) || payload.ValueKind != JsonValueKind.Object)
        {
            problem = "The payload of subscribe must be an object";
            return null;
        }

        // The message's memory is used again; the operation keeps its own.
        var refusal = RequestParameters.TryRead(BytesOf(payload), out var parameters);
        if (parameters is null)
        {
            problem = refusal ?? "The payload of subscribe has no parameters";
            return null;
        }

        return new Subscribe(id, parameters);
    }

    private static byte[] BytesOf(JsonElement element) => JsonMarshal.GetRawUtf8Value(element).ToArray();

    private static bool TryPayload(JsonElement root, out JsonElement payload) =>
        !root.TryGetProperty("payload", out payload) || payload.ValueKind is JsonValueKind.Object or JsonValueKind.Null;

    private static string? TextOf(JsonElement root, string property) =>
        root.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
