using System.Linq.Expressions;
using System.Text.Json;
using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Paging;

/// <summary>
/// Reads pages of any entity list: filter, order, cursor and size become one statement, and one more for the total where it
/// is asked for, whether the list hangs on the root or on each of many parents.
/// </summary>
public sealed class ConnectionReader(CallerContext caller, CursorSigner cursors)
{
    /// <summary>One page of a list that hangs on the root.</summary>
    public async Task<Connection<T>> ReadAsync<T>(ListRequest<T> request, IReadOnlySet<string> selection, CancellationToken ct)
        where T : class
    {
        caller.Require();
        var list = request.Filtered();
        var total = selection.Contains("totalCount") ? await list.CountAsync(ct) : 0;
        if (!IsPageSelected(selection))
        {
            return new([], new(false, false, null, null), total);
        }

        var context = Context(request, parent: "");
        var rows = await Window(Positioned(list, request, context), request).ToListAsync(ct);
        return PageOf(rows, request, context, total);
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
        caller.Require();
        var keys = parents.Distinct().ToArray();
        var list = request.Filtered().Where(Captured.IsIn(parentOf, keys));
        var totals = selection.Contains("totalCount")
            ? await list.GroupBy(parentOf).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct)
            : [];
        if (!IsPageSelected(selection))
        {
            return [.. parents.Select(parent => new Connection<T>([], new(false, false, null, null), totals.GetValueOrDefault(parent)))];
        }

        var pages = new Dictionary<TKey, List<Keyed<T>>>();
        if (keys.Length == 1)
        {
            pages[keys[0]] = await Window(Positioned(list, request, Context(request, $"{keys[0]}")), request).ToListAsync(ct);
        }
        else
        {
            // A cursor names a place in the list of one parent, so it is no cursor of the lists of several.
            foreach (var key in request.Page.Cursor is null ? [] : keys)
            {
                cursors.Read(Context(request, $"{key}"), request.Page.Cursor!);
            }

            // Ordered once more outside, because a union of windows has no order of its own.
            var windows = list.Select(parentOf).Distinct().SelectMany(WindowOf(list, parentOf, request));
            var rows = KeysetQuery.WithKeys(KeysetQuery.Ordered(windows, request.Keys, request.Page.IsBackward), request.Keys);
            var owner = parentOf.Compile(preferInterpretation: true);
            pages = (await rows.ToListAsync(ct)).GroupBy(row => owner(row.Node)).ToDictionary(group => group.Key, group => group.ToList());
        }

        return [.. parents.Select(parent => PageOf(pages.GetValueOrDefault(parent, []), request, Context(request, $"{parent}"), totals.GetValueOrDefault(parent)))];
    }

    private static bool IsPageSelected(IReadOnlySet<string> selection) =>
        selection.Contains("nodes") || selection.Contains("edges") || selection.Contains("pageInfo");

    private IQueryable<T> Positioned<T>(IQueryable<T> list, ListRequest<T> request, string context)
        where T : class
    {
        if (request.Page.Cursor is null)
        {
            return list;
        }

        var written = cursors.Read(context, request.Page.Cursor);
        var position = request.Keys.Select((key, index) => KeysetQuery.ReadBack(written[index], key.ValueType)).ToArray();
        return KeysetQuery.Beyond(list, request.Keys, position, request.Page.IsBackward);
    }

    // One row more than asked for tells whether there is a next page.
    private static IQueryable<Keyed<T>> Window<T>(IQueryable<T> list, ListRequest<T> request)
        where T : class =>
        KeysetQuery.WithKeys(First(list, request), request.Keys);

    private static IQueryable<T> First<T>(IQueryable<T> list, ListRequest<T> request)
        where T : class => KeysetQuery.Ordered(list, request.Keys, request.Page.IsBackward).Take(request.Page.Size + 1);

    private static Expression<Func<TKey, IEnumerable<T>>> WindowOf<T, TKey>(
        IQueryable<T> list, Expression<Func<T, TKey>> parentOf, ListRequest<T> request)
        where T : class
    {
        var key = Expression.Parameter(typeof(TKey), "key");
        var ofParent = Expression.Lambda<Func<T, bool>>(Expression.Equal(parentOf.Body, key), parentOf.Parameters);
        var filtered = list.Provider.CreateQuery<T>(Expression.Call(typeof(Queryable), nameof(Queryable.Where), [typeof(T)], list.Expression, Expression.Quote(ofParent)));
        return Expression.Lambda<Func<TKey, IEnumerable<T>>>(First(filtered, request).Expression, key);
    }

    private Connection<T> PageOf<T>(List<Keyed<T>> rows, ListRequest<T> request, string context, int total)
        where T : class
    {
        var page = request.Page;
        var hasMore = rows.Count > page.Size;
        var shown = rows.Take(page.Size);
        var edges = (page.IsBackward ? shown.Reverse() : shown)
            .Select(row => new Edge<T>(cursors.Write(context, [.. row.Keys.Select(KeysetQuery.Written)]), row.Node))
            .ToList();
        var isContinued = page.Cursor is not null;
        return new(
            edges,
            new(
                HasNextPage: page.IsBackward ? isContinued : hasMore,
                HasPreviousPage: page.IsBackward ? hasMore : isContinued,
                StartCursor: edges.Count > 0 ? edges[0].Cursor : null,
                EndCursor: edges.Count > 0 ? edges[^1].Cursor : null),
            total);
    }

    // Whatever decides which list it is: the viewer, the kind of row, the parent, the filter and the order.
    private string Context<T>(ListRequest<T> request, string parent)
        where T : class
    {
        var order = string.Join(',', request.Keys.Select(key => key.IsDescending ? "-" + key.Name : key.Name));
        return string.Join('\n', caller.Viewer, typeof(T).Name, parent, order, JsonSerializer.Serialize(request.Where));
    }
}
