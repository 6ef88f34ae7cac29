namespace CrossMentor.Api.Paging;

/// <summary>One page of a list, after the Relay cursor connection specification.</summary>
public sealed class Connection<T>
{
    internal Connection(IReadOnlyList<Edge<T>> edges, PageInfo pageInfo, int totalCount) => (Edges, PageInfo, TotalCount) = (edges, pageInfo, totalCount);

    public IReadOnlyList<Edge<T>> Edges { get; }

    public IReadOnlyList<T> Nodes => [.. Edges.Select(edge => edge.Node)];

    public PageInfo PageInfo { get; }

    /// <summary>How many there are beyond this page too; 0 where nobody asked.</summary>
    public int TotalCount { get; }
}
