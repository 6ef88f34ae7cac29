using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Answers to requests that never became an operation: a status, a code, and one sentence in the shape of a GraphQL error.</summary>
internal static class Refusal
{
    public static Task MethodNotAllowed(HttpContext context, string allow)
    {
        context.Response.Headers[HeaderNames.Allow] = allow;
        return WriteAsync(
            context, ResponseMediaType.Json, new(StatusCodes.Status405MethodNotAllowed, RequestCodes.MethodNotAllowed, $"Use {allow} at this address."));
    }

    public static Task NotAcceptable(HttpContext context) => WriteAsync(
        context,
        ResponseMediaType.Json,
        new(
            StatusCodes.Status406NotAcceptable,
            RequestCodes.NotAcceptable,
            $"Responses are {ResponseMediaType.GraphQL.Name} or {ResponseMediaType.Json.Name}."));

    public static Task UnsupportedMediaType(HttpContext context)
    {
        context.Response.Headers[HeaderNames.Accept] = ResponseMediaType.Json.Name;
        return WriteAsync(
            context,
            ResponseMediaType.Json,
            new(StatusCodes.Status415UnsupportedMediaType, RequestCodes.UnsupportedMediaType, "Requests are application/json in UTF-8."));
    }

    public static Task TooLarge(HttpContext context, long maxBytes) => WriteAsync(
        context, new(StatusCodes.Status413PayloadTooLarge, RequestCodes.RequestTooLarge, $"The request is larger than {maxBytes} bytes."));

    public static Task QueryStringTooLong(HttpContext context, int maxCharacters) => WriteAsync(
        context,
        new(
            StatusCodes.Status414UriTooLong,
            RequestCodes.RequestTooLarge,
            $"The query string is longer than {maxCharacters} characters. Use POST."));

    public static Task PreflightMissing(HttpContext context) => WriteAsync(
        context,
        new(
            StatusCodes.Status403Forbidden,
            RequestCodes.PreflightRequired,
            $"Send the header {Preflight.Header} with any value: it keeps the pages of other sites from asking in their visitors' names."));

    public static Task NotJson(HttpContext context) =>
        WriteAsync(context, new(StatusCodes.Status400BadRequest, RequestCodes.MalformedRequest, "The body is not valid JSON."));

    public static Task IllFormed(HttpContext context, string problem) => WriteAsync(context, RequestRefusal.IllFormed(problem));

    public static Task Forbidden(HttpContext context) => WriteAsync(
        context,
        new(StatusCodes.Status403Forbidden, RequestCodes.ConnectionRefused, "The server does not open this connection for you."));

    public static Task SchemaHidden(HttpContext context) => WriteAsync(
        context,
        new(StatusCodes.Status403Forbidden, RequestCodes.IntrospectionDisabled, "The schema is shown to those only who may ask for it."));

    public static Task Overloaded(HttpContext context, TimeSpan retryAfter)
    {
        RetryAfterHeader.Set(context.Response, retryAfter);
        return WriteAsync(context, RequestRefusal.Overloaded);
    }

    public static Task WriteAsync(HttpContext context, RequestRefusal refusal) => WriteAsync(context, ResponseMediaType.GraphQL, refusal);

    private static async Task WriteAsync(HttpContext context, ResponseMediaType type, RequestRefusal refusal)
    {
        using var body = new ResponseBuffer();
        body.Raw("{\"errors\":[{\"message\":"u8);
        body.String(refusal.Message);
        body.Raw(",\"extensions\":{\"code\":"u8);
        body.String(refusal.Code);
        body.Raw("}}]}"u8);
        await ResponseBody.SendAsync(context, refusal.Status, type, body);
    }
}
