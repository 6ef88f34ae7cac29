using System.Collections;
using System.Linq.Expressions;
using CrossMentor.Api.Callers;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Reading;

/// <summary>
/// Loads objects by id or by a reference to them, all that a level needs in one statement, and remembers them for the rest of
/// the request. What the caller may not see is not there.
/// </summary>
public sealed class EntityLoader(CrossMentorDb db, CallerContext caller)
{
    private readonly Dictionary<Type, IDictionary> seen = [];

    /// <summary>Forgets what was read, because a mutation has changed it.</summary>
    public void Forget() => seen.Clear();

    public async Task<T?> FindAsync<T, TId>(TId id, CancellationToken ct)
        where T : class
        where TId : struct, ITypedId<TId> => (await LoadAsync<T, TId>([id], ct))[0];

    /// <summary>One object for each id, null where there is none.</summary>
    public Task<IReadOnlyList<T?>> LoadAsync<T, TId>(IEnumerable<TId> ids, CancellationToken ct)
        where T : class
        where TId : struct, ITypedId<TId> => LoadAsync<T, TId>(ids.Select(id => (TId?)id), ct);

    /// <summary>One object for each id, null where there is none or no id.</summary>
    public async Task<IReadOnlyList<T?>> LoadAsync<T, TId>(IEnumerable<TId?> ids, CancellationToken ct)
        where T : class
        where TId : struct, ITypedId<TId>
    {
        caller.Require();
        var wanted = ids.ToList();
        var known = Known<T, TId>();
        var missing = wanted.OfType<TId>().Distinct().Where(id => !known.ContainsKey(id)).ToArray();
        if (missing.Length > 0)
        {
            foreach (var id in missing)
            {
                known[id] = null;
            }

            var identifier = IdentifierOf<T, TId>();
            foreach (var found in await db.Set<T>().AsNoTracking().Where(IsIn(identifier, missing)).ToListAsync(ct))
            {
                known[identifier.Compile()(found)] = found;
            }
        }

        return [.. wanted.Select(id => id is { } value ? known[value] : null)];
    }

    /// <summary>The objects that refer to each parent, in the order of <paramref name="order"/>. For lists that are short by nature.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<T>>> LoadReferringAsync<T, TKey, TOrder>(
        IReadOnlyList<TKey> parents, Expression<Func<T, TKey>> reference, Expression<Func<T, TOrder>> order, CancellationToken ct)
        where T : class
    {
        caller.Require();
        var keys = parents.Distinct().ToArray();
        var rows = await db.Set<T>().AsNoTracking().Where(IsIn(reference, keys)).OrderBy(order).ToListAsync(ct);
        var grouped = rows.ToLookup(reference.Compile());
        return [.. parents.Select(IReadOnlyList<T> (parent) => [.. grouped[parent]])];
    }

    private Dictionary<TId, T?> Known<T, TId>()
        where T : class
        where TId : struct
    {
        if (!seen.TryGetValue(typeof(T), out var known))
        {
            seen.Add(typeof(T), known = new Dictionary<TId, T?>());
        }

        return (Dictionary<TId, T?>)known;
    }

    private static Expression<Func<T, TId>> IdentifierOf<T, TId>()
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, TId>>(Expression.Property(row, "Id"), row);
    }

    private static Expression<Func<T, bool>> IsIn<T, TKey>(Expression<Func<T, TKey>> member, TKey[] keys)
    {
        var values = Expression.Field(Expression.Constant(new Keys<TKey>(keys)), nameof(Keys<TKey>.Values));
        var contains = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(TKey)], values, member.Body);
        return Expression.Lambda<Func<T, bool>>(contains, member.Parameters);
    }

    private sealed class Keys<TKey>(TKey[] values)
    {
        public TKey[] Values = values;
    }
}
