using CrossMentor.GraphQL.AspNetCore.Incremental;
using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore.Streams;

/// <summary>Writes responses as server-sent events (GraphQL over SSE, distinct connections mode). One writer at a time.</summary>
internal sealed class EventStreamWriter : IResponseWriter
{
    public const string MediaType = "text/event-stream";

    private readonly HttpResponse response;

    private EventStreamWriter(HttpResponse response) => this.response = response;

    /// <summary>True if the client names the media type; a range such as <c>*/*</c> does not ask for a stream.</summary>
    public static bool IsNamedIn(IList<MediaTypeHeaderValue> ranges) =>
        ranges.Any(range => range.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase) && range.Quality is null or > 0);

    /// <summary>Sends the headers, so that the client knows at once that it is connected. The status is always 200.</summary>
    public static async Task<EventStreamWriter> OpenAsync(HttpContext context)
    {
        var opened = context.Response;
        opened.StatusCode = StatusCodes.Status200OK;
        opened.ContentType = MediaType + "; charset=utf-8";
        opened.Headers[HeaderNames.CacheControl] = "no-store";

        // Proxies that collect a response before they pass it on leave this one alone.
        opened.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await opened.StartAsync(context.RequestAborted);
        await opened.BodyWriter.FlushAsync(context.RequestAborted);
        return new EventStreamWriter(opened);
    }

    /// <summary>Sends one response. It is one line, because JSON strings escape their line ends.</summary>
    public async Task NextAsync(ResponseBuffer buffer, CancellationToken ct)
    {
        Write("event: next\ndata: "u8);
        Write(buffer.WrittenSpan);
        Write("\n\n"u8);
        await response.BodyWriter.FlushAsync(ct);
    }

    /// <summary>Says that no response follows. Without the empty data a browser would not hand the event on.</summary>
    public async Task CompleteAsync(CancellationToken ct)
    {
        Write("event: complete\ndata: \n\n"u8);
        await response.BodyWriter.FlushAsync(ct);
    }

    /// <summary>Sends a comment, which clients ignore and which keeps idle connections from being cut.</summary>
    public async Task KeepAliveAsync(CancellationToken ct)
    {
        Write(":\n\n"u8);
        await response.BodyWriter.FlushAsync(ct);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(response.BodyWriter.GetSpan(bytes.Length));
        response.BodyWriter.Advance(bytes.Length);
    }
}
