using System.Buffers;
using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Answers to requests that never became an operation: a status, and one sentence in the shape of a GraphQL error.</summary>
internal static class Refusal
{
    public static Task MethodNotAllowed(HttpContext context, string allow)
    {
        context.Response.Headers[HeaderNames.Allow] = allow;
        return WriteAsync(context, StatusCodes.Status405MethodNotAllowed, ResponseMediaType.Json, $"Use {allow} at this address.");
    }

    public static Task NotAcceptable(HttpContext context) => WriteAsync(
        context,
        StatusCodes.Status406NotAcceptable,
        ResponseMediaType.Json,
        $"Responses are {ResponseMediaType.GraphQL.Name} or {ResponseMediaType.Json.Name}.");

    public static Task UnsupportedMediaType(HttpContext context)
    {
        context.Response.Headers[HeaderNames.Accept] = ResponseMediaType.Json.Name;
        return WriteAsync(
            context, StatusCodes.Status415UnsupportedMediaType, ResponseMediaType.Json, "Requests are application/json in UTF-8.");
    }

    public static Task TooLarge(HttpContext context, long maxBytes) => WriteAsync(
        context, StatusCodes.Status413PayloadTooLarge, ResponseMediaType.GraphQL, $"The request is larger than {maxBytes} bytes.");

    public static Task QueryStringTooLong(HttpContext context, int maxCharacters) => WriteAsync(
        context,
        StatusCodes.Status414UriTooLong,
        ResponseMediaType.GraphQL,
        $"The query string is longer than {maxCharacters} characters. Use POST.");

    public static Task PreflightMissing(HttpContext context) => WriteAsync(
        context,
        StatusCodes.Status403Forbidden,
        ResponseMediaType.GraphQL,
        $"Send the header {Preflight.Header} with any value: it keeps the pages of other sites from asking in their visitors' names.");

    public static Task NotJson(HttpContext context) =>
        WriteAsync(context, StatusCodes.Status400BadRequest, ResponseMediaType.GraphQL, "The body is not valid JSON.");

    public static Task IllFormed(HttpContext context, string problem) =>
        WriteAsync(context, StatusCodes.Status422UnprocessableEntity, ResponseMediaType.GraphQL, problem);

    private static async Task WriteAsync(HttpContext context, int status, ResponseMediaType type, string message)
    {
        using var body = new ResponseBuffer();
        body.Raw("{\"errors\":[{\"message\":"u8);
        body.String(message);
        body.Raw("}]}"u8);
        await ResponseBody.SendAsync(context, status, type, body);
    }
}
