using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Pages;

/// <summary>The frame of the issuer's few pages: no script, nothing from elsewhere, in nobody's frame, kept by no cache.</summary>
internal static class Page
{
    private const string Style =
        "body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:24rem;margin:4rem auto;padding:0 1rem}"
        + "label{display:block;margin-top:1rem;font-weight:600}"
        + "input{font:inherit;width:100%;box-sizing:border-box;padding:.5rem;border:1px solid #595959;border-radius:.25rem}"
        + "button{font:inherit;margin-top:1.5rem;padding:.5rem 1.5rem;color:#fff;background:#0b5394;border:0;border-radius:.25rem}"
        + ":focus-visible{outline:3px solid #0b5394;outline-offset:2px}"
        + "[role=alert]{border-left:4px solid #a30000;padding:.5rem 1rem;background:#fdf0f0}";

    private static readonly string StyleHash = "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style))) + "'";

    public static Task WriteAsync(HttpResponse response, int status, string title, string body, string? formTarget = null)
    {
        WriteHeaders(response, formTarget);
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync(
            $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
            + $"<title>{Text(title)}</title><style>{Style}</style></head><body><main><h1>{Text(title)}</h1>{body}</main></body></html>",
            response.HttpContext.RequestAborted);
    }

    /// <param name="response">The answer.</param>
    /// <param name="formTarget">Where the answer to a form may lead; browsers hold redirects to it.</param>
    private static void WriteHeaders(HttpResponse response, string? formTarget)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.Pragma = "no-cache";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src {StyleHash}; form-action 'self'{(formTarget is null ? "" : " " + formTarget)}; frame-ancestors 'none'; base-uri 'none'";
        response.Headers.XFrameOptions = "DENY";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }

    /// <summary>Sends the person on: with 303, so that no browser repeats a form with a password at the application.</summary>
    public static void Redirect(HttpResponse response, string address)
    {
        WriteHeaders(response, formTarget: null);
        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = address;
    }

    public static string HiddenField(string name, string value) => $"<input type=\"hidden\" name=\"{name}\" value=\"{Text(value)}\">";

    public static string Paragraph(string sentence) => $"<p>{Text(sentence)}</p>";

    public static string Alert(string sentence) => $"<p role=\"alert\">{Text(sentence)}</p>";

    public static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
