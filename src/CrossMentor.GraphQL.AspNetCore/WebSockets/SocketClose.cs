using System.Net.WebSockets;
using System.Text;

namespace CrossMentor.GraphQL.AspNetCore.WebSockets;

/// <summary>Why a connection is closed: a code, most of them of graphql-transport-ws, and a few words.</summary>
internal sealed record SocketClose(int Code, string Reason)
{
    private const int MaxReasonBytes = 123;

    public static SocketClose Normal { get; } = new((int)WebSocketCloseStatus.NormalClosure, "");

    public static SocketClose GoingAway { get; } = new((int)WebSocketCloseStatus.EndpointUnavailable, "The server is going away");

    public static SocketClose TooBig { get; } = new((int)WebSocketCloseStatus.MessageTooBig, "The message is too big");

    public static SocketClose InternalError { get; } = new((int)WebSocketCloseStatus.InternalServerError, "Internal error");

    public static SocketClose Unauthorized { get; } = new(4401, "Unauthorized");

    public static SocketClose Forbidden { get; } = new(4403, "Forbidden");

    public static SocketClose Expired { get; } = new(4403, "Forbidden: the token has expired");

    public static SocketClose SubprotocolNotAcceptable { get; } = new(4406, "Subprotocol not acceptable");

    public static SocketClose InitTimeout { get; } = new(4408, "Connection initialisation timeout");

    public static SocketClose TooManyInits { get; } = new(4429, "Too many initialisation requests");

    public static SocketClose TooManyFailures(TimeSpan wait) =>
        new(4429, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Too many refused tokens: come back after {Math.Ceiling(wait.TotalSeconds):0} s"));

    public static SocketClose BadRequest(string problem) => new(4400, Cut(problem));

    public static SocketClose SubscriberExists(string id) => new(4409, Cut($"Subscriber for {id} already exists"));

    // A close frame has little room, and half a character is none.
    private static string Cut(string reason)
    {
        while (Encoding.UTF8.GetByteCount(reason) > MaxReasonBytes)
        {
            reason = reason[..^(char.IsLowSurrogate(reason[^1]) ? 2 : 1)];
        }

        return reason;
    }
}
