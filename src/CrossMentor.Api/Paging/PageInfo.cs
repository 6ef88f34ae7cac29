namespace CrossMentor.Api.Paging;

/// <summary>What lies before and after a page.</summary>
public sealed class PageInfo
{
    private readonly Func<string>? start;
    private readonly Func<string>? end;

    internal PageInfo(bool hasNextPage, bool hasPreviousPage, Func<string>? start, Func<string>? end) =>
        (HasNextPage, HasPreviousPage, this.start, this.end) = (hasNextPage, hasPreviousPage, start, end);

    public bool HasNextPage { get; }

    public bool HasPreviousPage { get; }

    public string? StartCursor => start?.Invoke();

    public string? EndCursor => end?.Invoke();
}
