namespace CrossMentor.Api.Paging;

/// <summary>Pages of what has a moment and an id, the newest first. A place is both, so that of two of one moment none is left out or told twice.</summary>
internal static class NewestFirst
{
    /// <summary>Where a page begins: beyond this moment, and at this moment beyond this id. Null for the first page.</summary>
    public static (DateTimeOffset At, Guid Id)? PlaceOf(Page page, CursorSigner cursors, string context)
    {
        if (page.Cursor is not { } cursor)
        {
            return null;
        }

        var position = cursors.Read(context, cursor, [typeof(DateTimeOffset), typeof(string)]);
        return ((DateTimeOffset)position[0], Guid.Parse((string)position[1]));
    }

    /// <summary>The page of what was read for it, and where the next one begins: one more than it has says that there is one.</summary>
    public static (IReadOnlyList<T> Nodes, string? Next) Cut<T>(
        IReadOnlyList<T> found, Page page, CursorSigner cursors, string context, Func<T, (DateTimeOffset At, Guid Id)> placeOf)
    {
        if (found.Count <= page.Size || page.Size == 0)
        {
            return ([.. found.Take(page.Size)], null);
        }

        var (at, id) = placeOf(found[page.Size - 1]);
        return ([.. found.Take(page.Size)], cursors.Write(context, [at.UtcTicks, id.ToString()]));
    }
}
