using CrossMentor.GraphQL.AspNetCore.Streams;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore.Incremental;

/// <summary>A media type that carries several responses, and the choice of it (GraphQL over HTTP, incremental delivery).</summary>
internal sealed class IncrementalForm
{
    private const string Specification = "incrementalSpec";
    private const string Version = "v0.2";
    private const string MultipartType = "multipart/mixed";
    private const string Body = MultipartType + "; boundary=\"-\"";

    private IncrementalForm(string contentType) => ContentType = contentType;

    public static IncrementalForm Multipart { get; } = new(Body);

    /// <summary>For clients that name the edition of the format they read.</summary>
    public static IncrementalForm VersionedMultipart { get; } = new($"{Body}; {Specification}={Version}");

    public static IncrementalForm EventStream { get; } = new(EventStreamWriter.MediaType);

    public string ContentType { get; }

    /// <summary>The form the client likes best, the first listed among equals; null if it takes none, or likes one whole response better.</summary>
    /// <remarks>A range such as <c>*/*</c> asks for no stream: few clients that send it could read one.</remarks>
    public static IncrementalForm? Choose(IList<MediaTypeHeaderValue> ranges)
    {
        var best = (Form: default(IncrementalForm), Quality: 0.0);
        foreach (var range in ranges)
        {
            if (FormOf(range) is { } form && (range.Quality ?? 1) > best.Quality)
            {
                best = (form, range.Quality ?? 1);
            }
        }

        return ResponseMediaType.QualityOf(ranges) > best.Quality ? null : best.Form;
    }

    /// <summary>Clients that name another edition of the format, as older ones do, would not understand this one.</summary>
    private static IncrementalForm? FormOf(MediaTypeHeaderValue range)
    {
        if (range.MediaType.Equals(EventStreamWriter.MediaType, StringComparison.OrdinalIgnoreCase))
        {
            return EventStream;
        }

        if (!range.MediaType.Equals(MultipartType, StringComparison.OrdinalIgnoreCase)
            || range.Parameters.Any(parameter => parameter.Name.Equals("deferSpec", StringComparison.OrdinalIgnoreCase)
                || parameter.Name.Equals("subscriptionSpec", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var version = range.Parameters.FirstOrDefault(parameter => parameter.Name.Equals(Specification, StringComparison.OrdinalIgnoreCase));
        return version is null ? Multipart : HeaderUtilities.RemoveQuotes(version.Value).Equals(Version, StringComparison.Ordinal) ? VersionedMultipart : null;
    }
}
