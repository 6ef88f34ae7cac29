namespace CrossMentor.Api.Paging;

/// <summary>One page of a list, after the Relay cursor connection specification.</summary>
public sealed record Connection<T>(IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo, int TotalCount)
{
    public IReadOnlyList<T> Nodes => [.. Edges.Select(edge => edge.Node)];
}
