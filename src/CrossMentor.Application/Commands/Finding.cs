using System.Linq.Expressions;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Commands;

/// <summary>Looks objects up through the caller's filters: what is hidden and what does not exist are refused alike.</summary>
internal static class Finding
{
    public static async Task<Outcome<T>> VisibleAsync<T, TId>(
        this IQueryable<T> visible, TId id, Expression<Func<T, bool>> isIt, CancellationToken ct)
        where T : class
        where TId : struct, ITypedId<TId>
        => await visible.SingleOrDefaultAsync(isIt, ct) is { } found ? found : NotFound(id);

    /// <summary>What an input may name besides: refused like anything else that is not seen, and nothing where the input names nothing.</summary>
    public static async Task<Named<T>> NamedAsync<T, TId>(this IQueryable<T> visible, TId? id, Expression<Func<T, bool>> isIt, CancellationToken ct)
        where T : class
        where TId : struct, ITypedId<TId>
    {
        if (id is not { } named)
        {
            return new(null, []);
        }

        var found = await visible.VisibleAsync(named, isIt, ct);
        return new(found.IsRefused ? null : found.Value, found.Refusals);
    }

    /// <summary>The id is written as kind and value; whoever shows the refusal turns it into the form in which it was given.</summary>
    public static NotFound NotFound<TId>(TId id)
        where TId : struct, ITypedId<TId> => new($"{typeof(TId).Name[..^"Id".Length]}:{id.Value:N}");

    /// <summary>Null when the caller decided on what is there now.</summary>
    public static StaleVersion? CheckVersion(this IVersioned found, int version)
        => found.Version == version ? null : new StaleVersion(found.Version);
}
