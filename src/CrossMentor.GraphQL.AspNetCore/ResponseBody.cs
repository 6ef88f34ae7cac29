using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Sends a complete response, its length known, in one piece.</summary>
internal static class ResponseBody
{
    public static async Task SendAsync(HttpContext context, int status, ResponseMediaType type, ResponseBuffer body)
    {
        var response = context.Response;
        response.StatusCode = status;
        Guard(response);
        response.ContentType = type.ContentType;
        response.ContentLength = body.Length;
        await response.BodyWriter.WriteAsync(body.WrittenMemory, context.RequestAborted);
    }

    /// <summary>Keeps answers, which are one caller's, out of caches, and browsers from taking them for anything but what they say they are.</summary>
    public static void Guard(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
    }
}
