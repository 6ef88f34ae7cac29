namespace CrossMentor.Api.Paging;

/// <summary>One page of a list, after the Relay cursor connection specification.</summary>
public sealed class Connection<T>
{
    internal Connection(IReadOnlyList<Edge<T>> edges, PageInfo pageInfo, int totalCount) => (Edges, PageInfo, TotalCount) = (edges, pageInfo, totalCount);

    internal static Connection<T> Empty(int totalCount = 0) => new([], new(hasNextPage: false, hasPreviousPage: false, start: null, end: null), totalCount);

    /// <summary>The page of what was read for it, away from its cursor: one row more than it has says that there are further ones.</summary>
    internal static Connection<T> Of<TRow>(IReadOnlyList<TRow> rows, Page page, int totalCount, Func<TRow, T> nodeOf, Func<TRow, string> cursorOf)
    {
        var (hasMore, isContinued) = (rows.Count > page.Size, page.Cursor is not null);
        var count = Math.Min(rows.Count, page.Size);
        var edges = new Edge<T>[count];
        for (var index = 0; index < count; index++)
        {
            var row = rows[page.IsBackward ? count - 1 - index : index];
            edges[index] = new(nodeOf(row), () => cursorOf(row));
        }

        return new(
            edges,
            new(
                hasNextPage: page.IsBackward ? isContinued : hasMore,
                hasPreviousPage: page.IsBackward ? hasMore : isContinued,
                start: count > 0 ? () => edges[0].Cursor : null,
                end: count > 0 ? () => edges[^1].Cursor : null),
            totalCount);
    }

    public IReadOnlyList<Edge<T>> Edges { get; }

    public IReadOnlyList<T> Nodes => [.. Edges.Select(edge => edge.Node)];

    public PageInfo PageInfo { get; }

    /// <summary>How many there are beyond this page too; 0 where nobody asked.</summary>
    public int TotalCount { get; }
}
