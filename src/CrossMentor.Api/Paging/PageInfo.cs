namespace CrossMentor.Api.Paging;

/// <summary>What lies before and after a page.</summary>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
