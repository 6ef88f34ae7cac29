using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore.Ide;

/// <summary>A file that a page loads. Its name changes with its content, so that a browser may keep it for good.</summary>
internal sealed class IdeFile
{
    private const string Notices = "THIRD-PARTY-NOTICES.txt";

    private readonly string contentType;
    private readonly string caching;
    private readonly byte[] plain;
    private readonly Lazy<byte[]> compressed;

    private IdeFile(string name, string contentType, byte[] content)
    {
        Name = name;
        this.contentType = contentType;
        caching = name == Notices ? "no-cache" : "public, max-age=31536000, immutable";
        plain = content;
        compressed = new Lazy<byte[]>(() => Compress(content));
    }

    public string Name { get; }

    /// <summary>Null for a file that is no part of a page.</summary>
    public static IdeFile? TryRead(string path)
    {
        var name = Path.GetFileName(path);
        var type = Path.GetExtension(name) switch
        {
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".ttf" => "font/ttf",
            ".txt" => "text/plain; charset=utf-8",
            _ => null,
        };
        return type is null ? null : new IdeFile(name, type, File.ReadAllBytes(path));
    }

    public async Task ServeAsync(HttpContext context)
    {
        var response = context.Response;
        var isCompressed = TakesGzip(context.Request);
        var body = isCompressed ? compressed.Value : plain;
        response.Headers.CacheControl = caching;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // A worker is held by the policy of its own script, not by that of the page.
        response.Headers.ContentSecurityPolicy = "default-src 'none'";
        if (isCompressed)
        {
            response.Headers.ContentEncoding = "gzip";
        }

        response.ContentType = contentType;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static bool TakesGzip(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList([.. request.Headers.AcceptEncoding.OfType<string>()], out var encodings)
        && encodings.Any(encoding => encoding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && encoding.Quality is null or > 0);

    private static byte[] Compress(byte[] content)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize))
        {
            gzip.Write(content);
        }

        return target.ToArray();
    }
}
