using System.Collections.Immutable;

namespace CrossMentor.GraphQL.Errors;

/// <summary>An error as a response carries it: what happened, where in the document, and at which entry of the response.</summary>
public sealed class GraphQLError
{
    public GraphQLError(
        string message,
        ImmutableArray<SourceLocation> locations = default,
        ResponsePath? path = null,
        IReadOnlyDictionary<string, object?>? extensions = null)
    {
        Message = message;
        Locations = locations.IsDefault ? [] : locations;
        Path = path;
        Extensions = extensions;
    }

    public GraphQLError(string message, SourceLocation location)
        : this(message, [location])
    {
    }

    public string Message { get; }

    /// <summary>Empty if the error belongs to no place in the document; a response then has no <c>locations</c> entry.</summary>
    public ImmutableArray<SourceLocation> Locations { get; }

    /// <summary>Null if the error was raised before execution; a response then has no <c>path</c> entry.</summary>
    public ResponsePath? Path { get; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    public override string ToString() => Locations.IsEmpty ? Message : $"{Message} ({string.Join(", ", Locations)})";
}
