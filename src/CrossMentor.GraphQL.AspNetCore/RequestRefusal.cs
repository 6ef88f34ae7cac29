using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Why a request does not become an operation: a status, a stable code, and a sentence.</summary>
internal sealed record RequestRefusal(int Status, string Code, string Message)
{
    /// <summary>As much runs and waits as the server takes.</summary>
    public static RequestRefusal Overloaded { get; } = new(
        StatusCodes.Status503ServiceUnavailable, RequestCodes.Overloaded, "The server has as much to do as it takes. Try again in a moment.");

    /// <summary>The server broke; what happened is in its log.</summary>
    public static RequestRefusal Internal { get; } = new(StatusCodes.Status500InternalServerError, "INTERNAL", "Internal error.");

    public static RequestRefusal TooManyOperations(int max) => new(
        StatusCodes.Status429TooManyRequests, RequestCodes.TooManyOperations, $"One connection has at most {max} operations under way.");

    public static RequestRefusal TooManyStreams(int max) => new(
        StatusCodes.Status429TooManyRequests, RequestCodes.TooManyStreams, $"One client has at most {max} event streams open.");

    public static RequestRefusal IllFormed(string problem) =>
        new(StatusCodes.Status422UnprocessableEntity, RequestCodes.MalformedRequest, problem);
}
