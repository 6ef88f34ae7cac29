using System.Text;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore.Ide;

/// <summary>Sends a page that nobody may frame, keep or learn the address of.</summary>
internal static class PageResponse
{
    public static async Task SendAsync(HttpContext context, string page, string policy)
    {
        var body = Encoding.UTF8.GetBytes(page);
        var response = context.Response;
        ResponseBody.Guard(response);
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>The address that was asked for, as clients write it.</summary>
    public static string AddressOf(HttpContext context) => context.Request.PathBase.Add(context.Request.Path).ToUriComponent();
}
