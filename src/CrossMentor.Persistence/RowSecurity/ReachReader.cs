using System.Data.Common;
using System.Runtime.CompilerServices;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>Looks up what follows from a scope, once for each scope and again after something was saved under it.</summary>
internal sealed class ReachReader
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    private readonly ConditionalWeakTable<TenantScope, IReadOnlyDictionary<string, string>> known = [];

    /// <summary>What was looked up for the scope of the context; null if it has to be.</summary>
    public IReadOnlyDictionary<string, string>? Known(CrossMentorDb db)
    {
        var scope = db.Scope;
        return scope.Subject.Length == 0 && scope.OwnOrganisations.Count == 0 && scope.OwnPeople.Count == 0 && scope.ManagedProgrammes.Count == 0
            ? Nothing
            : known.TryGetValue(scope, out var reach) ? reach : null;
    }

    /// <summary>Tells the session for whom is looked up.</summary>
    public static DbCommand Tell(CrossMentorDb db, DbConnection connection)
        => ScopeText.Command(connection, ScopeText.Statement(ScopeText.OfLookUp(db.Scope, PostgreSqlRowSecurity.Of(db.Model))));

    /// <summary>Looks everything up. The statement is the same for everybody, and planning it costs more than running it, so it is to be prepared.</summary>
    public static DbCommand LookUp(CrossMentorDb db, DbConnection connection) => ScopeText.Command(connection, PostgreSqlRowSecurity.Of(db.Model).LookUp);

    public IReadOnlyDictionary<string, string> Keep(CrossMentorDb db, DbDataReader row)
    {
        var reach = PostgreSqlRowSecurity.Of(db.Model).Sets
            .Select((set, place) => (set.Name, Ids: row.GetString(place)))
            .Where(set => set.Ids.Length > 0)
            .ToDictionary(set => set.Name, set => set.Ids, StringComparer.Ordinal);
        known.AddOrUpdate(db.Scope, reach);
        return reach;
    }

    public void Forget(CrossMentorDb db) => known.Remove(db.Scope);
}
