using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore.Incremental;

/// <summary>Writes each response as a part of a multipart body (GraphQL over HTTP, incremental delivery). One writer at a time.</summary>
/// <remarks>The boundary after a part is sent with the part, because only then does the client know that the part is whole.</remarks>
internal sealed class MultipartWriter : IResponseWriter
{
    private readonly HttpResponse response;

    private MultipartWriter(HttpResponse response) => this.response = response;

    /// <summary>Begins the body; nothing is sent before the first part. The status is always 200.</summary>
    public static MultipartWriter Open(HttpContext context, IncrementalForm form)
    {
        var opened = context.Response;
        opened.StatusCode = StatusCodes.Status200OK;
        opened.ContentType = form.ContentType;
        opened.Headers[HeaderNames.CacheControl] = "no-store";

        // Proxies that collect a response before they pass it on leave this one alone.
        opened.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var writer = new MultipartWriter(opened);
        writer.Write("---"u8);
        return writer;
    }

    public async Task NextAsync(ResponseBuffer buffer, CancellationToken ct)
    {
        Write("\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
        Write(buffer.WrittenSpan);
        Write("\r\n---"u8);
        await response.BodyWriter.FlushAsync(ct);
    }

    public async Task CompleteAsync(CancellationToken ct)
    {
        Write("--\r\n"u8);
        await response.BodyWriter.FlushAsync(ct);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(response.BodyWriter.GetSpan(bytes.Length));
        response.BodyWriter.Advance(bytes.Length);
    }
}
