using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>The two media types of responses, and the choice between them (GraphQL over HTTP, Accept).</summary>
internal sealed class ResponseMediaType
{
    private ResponseMediaType(string name)
    {
        Name = name;
        ContentType = $"{name}; charset=utf-8";
    }

    /// <summary>The media type of this specification: clients can tell a GraphQL response from anything else by it.</summary>
    public static ResponseMediaType GraphQL { get; } = new("application/graphql-response+json");

    /// <summary>For clients older than the specification, and for those that do not care.</summary>
    public static ResponseMediaType Json { get; } = new("application/json");

    public string Name { get; }

    public string ContentType { get; }

    /// <summary>The supported type the client likes best, the first listed among equals; null if it accepts none.</summary>
    public static ResponseMediaType? Choose(IList<MediaTypeHeaderValue> ranges)
    {
        var json = Preference(ranges, Json);
        var graphQL = Preference(ranges, GraphQL);
        if (json.Quality <= 0 && graphQL.Quality <= 0)
        {
            return null;
        }

        var prefersGraphQL = graphQL.Quality > json.Quality || (graphQL.Quality == json.Quality && graphQL.Position < json.Position);
        return prefersGraphQL ? GraphQL : Json;
    }

    /// <summary>How much a client likes a single response, whatever its type.</summary>
    public static double QualityOf(IList<MediaTypeHeaderValue> ranges) =>
        Math.Max(Preference(ranges, Json).Quality, Preference(ranges, GraphQL).Quality);

    /// <summary>How much a client likes a type: the quality of the range that fits it most closely, and where that stands.</summary>
    private static (double Quality, int Position) Preference(IList<MediaTypeHeaderValue> ranges, ResponseMediaType type)
    {
        var best = (Closeness: -1, Quality: 0.0, Position: int.MaxValue);
        for (var position = 0; position < ranges.Count; position++)
        {
            var range = ranges[position];
            var closeness = Closeness(range, type);
            if (closeness > best.Closeness)
            {
                best = (closeness, range.Quality ?? 1, position);
            }
        }

        return (best.Quality, best.Position);
    }

    private static int Closeness(MediaTypeHeaderValue range, ResponseMediaType type)
    {
        if (range.Charset.HasValue && !range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        if (range.MatchesAllTypes)
        {
            return 0;
        }

        if (range.MatchesAllSubTypes)
        {
            return range.Type.Equals("application", StringComparison.OrdinalIgnoreCase) ? 1 : -1;
        }

        return range.MediaType.Equals(type.Name, StringComparison.OrdinalIgnoreCase) ? 2 : -1;
    }
}
