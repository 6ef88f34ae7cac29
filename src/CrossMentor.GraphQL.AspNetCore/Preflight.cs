using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>
/// Tells requests that a browser sends for the page of another site without asking from those that it first asks leave for
/// (Fetch, CORS-preflight request).
/// </summary>
internal static class Preflight
{
    /// <summary>A header that no page can send to another site without a preflight request.</summary>
    public const string Header = "GraphQL-Preflight";

    private static readonly string[] SafelistedTypes = ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"];

    /// <summary>True if a browser would have asked before sending this request to another site.</summary>
    public static bool IsCertain(HttpRequest request) =>
        !string.IsNullOrWhiteSpace(request.Headers[Header].ToString()) || HasUnsafeContentType(request.ContentType);

    // A text that is no media type is not what a browser could send, but what it is nobody knows: it counts as safelisted.
    private static bool HasUnsafeContentType(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && !SafelistedTypes.Contains(type.MediaType.ToString(), StringComparer.OrdinalIgnoreCase);
}
