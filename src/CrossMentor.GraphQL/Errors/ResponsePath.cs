namespace CrossMentor.GraphQL.Errors;

/// <summary>The way from the root of a response to one of its entries: response keys and list indexes.</summary>
/// <remarks>A linked list from leaf to root, so that a common beginning is shared and nothing is copied until it is read.</remarks>
public sealed class ResponsePath
{
    private ResponsePath(ResponsePath? parent, PathSegment segment)
    {
        Parent = parent;
        Segment = segment;
        Length = parent is null ? 1 : parent.Length + 1;
    }

    public ResponsePath? Parent { get; }

    public PathSegment Segment { get; }

    public int Length { get; }

    /// <summary>The path one step below <paramref name="parent"/>; null stands for the root of the response.</summary>
    public static ResponsePath Append(ResponsePath? parent, PathSegment segment) => new(parent, segment);

    /// <summary>The segments from the root to the leaf.</summary>
    public PathSegment[] ToSegments()
    {
        var segments = new PathSegment[Length];
        for (var path = this; path is not null; path = path.Parent)
        {
            segments[path.Length - 1] = path.Segment;
        }

        return segments;
    }

    public override string ToString() => string.Join('.', ToSegments());
}
