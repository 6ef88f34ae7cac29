using System.Reflection;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Tests.Tenancy;

/// <summary>Counts the rows of every mapped entity, so that a new one cannot be forgotten.</summary>
internal static class RowCounts
{
    private static readonly MethodInfo Count = typeof(RowCounts).GetMethod(nameof(CountAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    public static async Task<IReadOnlyDictionary<string, int>> OfAsync(CrossMentorDb db, bool ignoreFilters = false)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var entity in Entities(db))
        {
            counts[entity.Name] = await (Task<int>)Count.MakeGenericMethod(entity).Invoke(null, [db, ignoreFilters])!;
        }

        return counts;
    }

    /// <summary>All entities but the ids that the filters themselves look at.</summary>
    public static IReadOnlyList<Type> Entities(CrossMentorDb db)
        => [.. db.Model.GetEntityTypes().Where(entity => entity.FindPrimaryKey() is not null).Select(entity => entity.ClrType)];

    private static Task<int> CountAsync<TEntity>(CrossMentorDb db, bool ignoreFilters)
        where TEntity : class
        => (ignoreFilters ? db.Set<TEntity>().IgnoreQueryFilters([TenantFilters.Name]) : db.Set<TEntity>()).CountAsync();
}
