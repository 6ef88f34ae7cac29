using System.Linq.Expressions;
using CrossMentor.Api.Callers;
using CrossMentor.Api.Filtering;
using CrossMentor.Api.Lists;
using CrossMentor.Api.Reading;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Paging;

/// <summary>
/// Reads pages of any entity list: filter, order, cursor and size become one statement, and one more for the total where it
/// is asked for, whether the list hangs on the root or on each of many parents.
/// </summary>
public sealed class ConnectionReader(
    CrossMentorDb db, CallerContext caller, CursorSigner cursors, ListCatalogue catalogue, SelectedFields selected, RowShapes shapes)
{
    /// <summary>One page of a list that hangs on the root.</summary>
    public async Task<Connection<T>> ReadAsync<T>(ListRequest<T> request, IReadOnlySet<string> selection, CancellationToken ct)
        where T : class
    {
        var reading = Begin(request);
        var total = selection.Contains("totalCount") ? await reading.Rows.CountAsync(ct) : 0;
        if (!IsPageSelected(selection))
        {
            return Connection<T>.Empty(total);
        }

        var context = reading.Context.Of(parent: "");
        var rows = await Page(reading, context).ToListAsync(ct);
        return PageOf(rows, request.Page, context, total);
    }

    /// <summary>A page of the list of each parent, aligned with the parents.</summary>
    public async Task<IReadOnlyList<Connection<T>>> ReadForAsync<T, TKey>(
        ListRequest<T> request,
        IReadOnlyList<TKey> parents,
        Expression<Func<T, TKey>> parentOf,
        IReadOnlySet<string> selection,
        CancellationToken ct)
        where T : class
        where TKey : struct, IEquatable<TKey>
    {
        var keys = parents.Distinct().ToArray();
        var all = Begin(request);
        var reading = all with { Rows = all.Rows.Where(Captured.IsIn(parentOf, keys)), Shape = all.Shape.With(CompiledReads.NameOf(parentOf)) };
        var totals = selection.Contains("totalCount")
            ? await reading.Rows.GroupBy(parentOf).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct)
            : [];
        if (!IsPageSelected(selection))
        {
            return [.. parents.Select(parent => Connection<T>.Empty(totals.GetValueOrDefault(parent)))];
        }

        var pages = keys.Length == 1
            ? new() { [keys[0]] = await Page(reading, reading.Context.Of($"{keys[0]}")).ToListAsync(ct) }
            : await WindowsAsync(reading, keys, parentOf, ct);
        return [.. parents.Select(parent => PageOf(
            pages.GetValueOrDefault(parent, []), request.Page, reading.Context.Of($"{parent}"), totals.GetValueOrDefault(parent)))];
    }

    private static bool IsPageSelected(IReadOnlySet<string> selection) =>
        selection.Contains("nodes") || selection.Contains("edges") || selection.Contains("pageInfo");

    private ListReading<T> Begin<T>(ListRequest<T> request)
        where T : class
    {
        caller.Require();
        var keys = new SortTranslation(db, catalogue).Of(request.Order);
        IQueryable<T> rows = db.Set<T>();
        if (new FilterTranslation(db, catalogue).Of(request.Where) is { } predicate)
        {
            rows = rows.Where(predicate);
        }

        return new(rows, keys, request.Page, shapes.Of<T>(selected.Coordinates), new(caller.Viewer, typeof(T), keys, request.Where?.Fields));
    }

    private IQueryable<Keyed<T>> Page<T>(ListReading<T> reading, string context)
        where T : class
    {
        var rows = reading.Rows;
        if (reading.Page.Cursor is { } cursor)
        {
            var position = cursors.Read(context, cursor, [.. reading.Keys.Select(key => key.ValueType)]);
            rows = KeysetQuery.Beyond(rows, reading.Keys, position, reading.Page.IsBackward);
        }

        return KeysetQuery.WithKeys(First(rows, reading), reading.Keys, reading.Shape);
    }

    private async Task<Dictionary<TKey, List<Keyed<T>>>> WindowsAsync<T, TKey>(
        ListReading<T> reading, TKey[] keys, Expression<Func<T, TKey>> parentOf, CancellationToken ct)
        where T : class
        where TKey : struct, IEquatable<TKey>
    {
        // A cursor names a place in the list of one parent, so it is no cursor of the lists of several.
        foreach (var key in reading.Page.Cursor is null ? [] : keys)
        {
            cursors.Read(reading.Context.Of($"{key}"), reading.Page.Cursor!, []);
        }

        // Ordered once more outside, because a union of windows has no order of its own.
        var windows = reading.Rows.Select(parentOf).Distinct().SelectMany(WindowOf(reading, parentOf));
        var rows = KeysetQuery.WithKeys(KeysetQuery.Ordered(windows, reading.Keys, reading.Page.IsBackward), reading.Keys, reading.Shape);
        var owner = parentOf.Compile(preferInterpretation: true);
        return (await rows.ToListAsync(ct)).GroupBy(row => owner(row.Node)).ToDictionary(group => group.Key, group => group.ToList());
    }

    // One row more than asked for tells whether there is a next page.
    private static IQueryable<T> First<T>(IQueryable<T> rows, ListReading<T> reading)
        where T : class => KeysetQuery.Ordered(rows, reading.Keys, reading.Page.IsBackward).Take(reading.Page.Size + 1);

    private static Expression<Func<TKey, IEnumerable<T>>> WindowOf<T, TKey>(ListReading<T> reading, Expression<Func<T, TKey>> parentOf)
        where T : class
    {
        var key = Expression.Parameter(typeof(TKey), "key");
        var ofParent = Expression.Lambda<Func<T, bool>>(Expression.Equal(parentOf.Body, key), parentOf.Parameters);
        var rows = reading.Rows;
        var filtered = rows.Provider.CreateQuery<T>(Expression.Call(typeof(Queryable), nameof(Queryable.Where), [typeof(T)], rows.Expression, Expression.Quote(ofParent)));
        return Expression.Lambda<Func<TKey, IEnumerable<T>>>(First(filtered, reading).Expression, key);
    }

    private Connection<T> PageOf<T>(List<Keyed<T>> rows, Page page, string context, int total)
        where T : class
        => Connection<T>.Of(rows, page, total, row => row.Node, row => cursors.Write(context, [.. row.Keys.Select(KeysetQuery.Written)]));

    /// <summary>A list as it is about to be read.</summary>
    private sealed record ListReading<T>(IQueryable<T> Rows, IReadOnlyList<SortKey> Keys, Page Page, RowShape<T> Shape, CursorContext Context)
        where T : class;
}
