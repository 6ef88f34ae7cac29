using System.Collections.Concurrent;
using System.Data.Common;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>What follows from a scope, looked up set by set when a statement first asks for it.</summary>
internal sealed class Reach(TenantScope scope, PostgreSqlRowSecurity security)
{
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>The ids of a set; none if it was not looked up.</summary>
    public string Of(string set) => known.GetValueOrDefault(set, string.Empty);

    /// <summary>Sets that a statement needs and that are neither known nor bound to be empty.</summary>
    public IReadOnlyList<ReachSet> Missing(string statement)
        => [.. security.SetsFor(statement).Where(set => !known.ContainsKey(set.Name) && !set.IsEmptyFor(scope))];

    /// <summary>Tells the session for whom is looked up, and looks sets up, each with an answer of its own.</summary>
    public DbBatch LookUp(DbConnection connection, IReadOnlyList<ReachSet> sets)
    {
        var batch = connection.CreateBatch();
        var telling = batch.CreateBatchCommand();
        telling.CommandText = ScopeTelling.Statement;
        var settings = ScopeSettings.OfLookUp(scope, security).Of(sets.SelectMany(set => security.SettingsFor(set.Query)).Distinct());
        ScopeTelling.AddTo(telling.Parameters, telling.CreateParameter, isNew: true, settings);
        batch.BatchCommands.Add(telling);
        foreach (var set in sets)
        {
            var lookUp = batch.CreateBatchCommand();
            lookUp.CommandText = set.LookUp;
            batch.BatchCommands.Add(lookUp);
        }

        return batch;
    }

    public void Keep(ReachSet set, DbDataReader answer) => known[set.Name] = answer.GetString(0);
}
