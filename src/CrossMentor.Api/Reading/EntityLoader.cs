using System.Collections;
using System.Linq.Expressions;
using CrossMentor.Api.Callers;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Persistence;

namespace CrossMentor.Api.Reading;

/// <summary>
/// Loads objects by id or by a reference to them, all that a level needs in one statement, and remembers them for the rest of
/// the request. What the caller may not see is not there.
/// </summary>
public sealed class EntityLoader(CrossMentorDb db, CallerContext caller, SelectedFields selected, RowShapes shapes)
{
    private readonly Dictionary<Type, IDictionary> seen = [];
    private readonly Dictionary<Type, IEnumerable> expected = [];
    private readonly Dictionary<Type, object> remembered = [];

    /// <summary>Forgets what was read, because a mutation has changed it.</summary>
    public void Forget()
    {
        seen.Clear();
        expected.Clear();
        remembered.Clear();
    }

    /// <summary>What somebody keeps here for the rest of the request, of things that are no objects of their own; new when there is nothing yet.</summary>
    public T Remembered<T>()
        where T : class, new()
    {
        if (!remembered.TryGetValue(typeof(T), out var kept))
        {
            remembered.Add(typeof(T), kept = new T());
        }

        return (T)kept;
    }

    /// <summary>Lets the next statement that loads such objects bring these along: sibling fields then share one statement.</summary>
    public void Expect<T, TId>(IEnumerable<TId> ids)
        where T : class
        where TId : struct, ITypedId<TId> => expected[typeof(T)] = ids.Concat(Expected<T, TId>()).ToList();

    /// <summary>One object for each id, null where there is none; those of the siblings come with the same statement, for the field that asks for them next.</summary>
    public Task<IReadOnlyList<T?>> LoadWithAsync<T, TId>(IEnumerable<TId> ids, IEnumerable<TId> siblings, CancellationToken ct)
        where T : class
        where TId : struct, ITypedId<TId>
    {
        Expect<T, TId>(siblings);
        return LoadAsync<T, TId>(ids, ct);
    }

    /// <summary>What this request has loaded of a type so far.</summary>
    public IEnumerable<T> Loaded<T>()
        where T : class => seen.TryGetValue(typeof(T), out var known) ? known.Values.OfType<T>() : [];

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
        if (wanted.Exists(id => id is { } value && !known.ContainsKey(value)))
        {
            var missing = wanted.OfType<TId>().Concat(Expected<T, TId>()).Distinct().Where(id => !known.ContainsKey(id)).ToArray();
            expected.Remove(typeof(T));
            foreach (var id in missing)
            {
                known[id] = null;
            }

            await foreach (var found in CompiledReads.ById(db, shapes.Of<T>(selected.Coordinates), missing).WithCancellation(ct))
            {
                known[Identifier<T, TId>.Of(found)] = found;
            }
        }

        return [.. wanted.Select(id => id is { } value ? known[value] : null)];
    }

    /// <summary>The objects of each list of ids, in its order and without those that are not there.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<T>>> LoadListsAsync<T, TId>(IReadOnlyList<IReadOnlyList<TId>> lists, CancellationToken ct)
        where T : class
        where TId : struct, ITypedId<TId>
    {
        var found = await LoadAsync<T, TId>(lists.SelectMany(ids => ids), ct);
        var answers = new List<IReadOnlyList<T>>(lists.Count);
        var taken = 0;
        foreach (var ids in lists)
        {
            answers.Add([.. found.Skip(taken).Take(ids.Count).OfType<T>()]);
            taken += ids.Count;
        }

        return answers;
    }

    /// <summary>The objects that refer to each parent, in the order of <paramref name="order"/>. For lists that are short by nature.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<T>>> LoadReferringAsync<T, TKey, TOrder>(
        IReadOnlyList<TKey> parents, Expression<Func<T, TKey>> reference, Expression<Func<T, TOrder>> order, CancellationToken ct)
        where T : class
    {
        caller.Require();
        var keys = parents.Distinct().ToArray();
        var shape = shapes.Of<T>(selected.Coordinates).With(CompiledReads.NameOf(reference));
        var rows = new List<T>();
        await foreach (var row in CompiledReads.ByReference(db, shape, reference, order, keys).WithCancellation(ct))
        {
            rows.Add(row);
        }

        var grouped = rows.ToLookup(reference.Compile(preferInterpretation: true));
        return [.. parents.Select(IReadOnlyList<T> (parent) => [.. grouped[parent]])];
    }

    private IEnumerable<TId> Expected<T, TId>()
        where T : class => expected.TryGetValue(typeof(T), out var ids) ? (IEnumerable<TId>)ids : [];

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
}
