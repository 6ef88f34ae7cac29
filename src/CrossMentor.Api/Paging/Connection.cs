namespace CrossMentor.Api.Paging;

/// <summary>One page of a list, after the Relay cursor connection specification.</summary>
public sealed record Connection<T>(IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo, int TotalCount)
{
    public IReadOnlyList<T> Nodes => [.. Edges.Select(edge => edge.Node)];
}

/// <summary>An object and its place in the list.</summary>
public sealed record Edge<T>(string Cursor, T Node);

/// <summary>What lies before and after a page.</summary>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
