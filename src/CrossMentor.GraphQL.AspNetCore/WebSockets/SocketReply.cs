using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.AspNetCore.WebSockets;

/// <summary>Writes the messages of the server.</summary>
internal static class SocketReply
{
    public static ReadOnlyMemory<byte> ConnectionAck { get; } = "{\"type\":\"connection_ack\"}"u8.ToArray();

    /// <summary>What every response begins with that is no response but a refusal: it has errors and no data.</summary>
    private static ReadOnlySpan<byte> RefusalStart => "{\"errors\":"u8;

    public static void Pong(ResponseBuffer message, ReadOnlySpan<byte> payload)
    {
        message.Raw("{\"type\":\"pong\""u8);
        if (!payload.IsEmpty)
        {
            message.Raw(",\"payload\":"u8);
            message.Raw(payload);
        }

        message.Raw("}"u8);
    }

    /// <summary>A response of an operation.</summary>
    public static void Next(ResponseBuffer message, string id, ReadOnlySpan<byte> response)
    {
        Begin(message, "next"u8, id);
        message.Raw(",\"payload\":"u8);
        message.Raw(response);
        message.Raw("}"u8);
    }

    /// <summary>The errors of an operation that was refused or broke off; no other message about it follows.</summary>
    public static void Error(ResponseBuffer message, string id, ReadOnlySpan<byte> refusal)
    {
        Begin(message, "error"u8, id);
        message.Raw(",\"payload\":"u8);
        message.Raw(refusal[RefusalStart.Length..^1]);
        message.Raw("}"u8);
    }

    public static void Error(ResponseBuffer message, string id, RequestRefusal refusal)
    {
        Begin(message, "error"u8, id);
        message.Raw(",\"payload\":[{\"message\":"u8);
        message.String(refusal.Message);
        message.Raw(",\"extensions\":{\"code\":"u8);
        message.String(refusal.Code);
        message.Raw("}}]}"u8);
    }

    public static void Complete(ResponseBuffer message, string id)
    {
        Begin(message, "complete"u8, id);
        message.Raw("}"u8);
    }

    public static bool IsRefusal(ReadOnlySpan<byte> response) => response.StartsWith(RefusalStart);

    private static void Begin(ResponseBuffer message, ReadOnlySpan<byte> type, string id)
    {
        message.Raw("{\"type\":\""u8);
        message.Raw(type);
        message.Raw("\",\"id\":"u8);
        message.String(id);
    }
}
