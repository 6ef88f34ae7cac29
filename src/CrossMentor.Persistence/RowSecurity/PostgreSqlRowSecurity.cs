using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>Row-level security of PostgreSQL: the tenant filters once more, held by the server against whatever a statement forgets.</summary>
/// <remarks>
/// A session that has not said for whom it asks sees no row and writes none. Owners are held as well (FORCE), superusers and logins with BYPASSRLS are
/// not. Writing asks for no more than seeing; what a caller may change of what it sees is the handlers' and the write guard's matter.
/// </remarks>
internal sealed class PostgreSqlRowSecurity
{
    private const string Policy = "crossmentor_tenant";

    private static readonly ConditionalWeakTable<IModel, PostgreSqlRowSecurity> Known = [];

    private readonly SettingsOfStatements settings;
    private readonly Dictionary<string, ReachSet> sets;

    private PostgreSqlRowSecurity(RowRules rules, IReadOnlyDictionary<string, string> conditions, string script)
    {
        (Tables, Script) = ([.. rules.Tables.Keys], script);
        Openings = rules.TablesOfEntities.ToDictionary(entity => entity.Key, entity => OpeningId.Of(entity.Value));
        (settings, sets) = (new(conditions), rules.Sets.ToDictionary(set => set.Name, StringComparer.Ordinal));
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
    }

    /// <summary>All tables that hold rows of tenants.</summary>
    public IReadOnlyList<string> Tables { get; }

    /// <summary>For each entity, what opens the table that it is kept in.</summary>
    public IReadOnlyDictionary<Type, Guid> Openings { get; }

    /// <summary>Statements that put the policies up, or in the place of others.</summary>
    public string Script { get; }

    public string Fingerprint { get; }

    /// <summary>What is held of a model; its filters are read once.</summary>
    public static PostgreSqlRowSecurity Of(IModel model) => Known.GetValue(model, Read);

    /// <summary>The settings that the policies read when a statement is run.</summary>
    public IReadOnlyList<string> SettingsFor(string statement) => settings.Of(statement);

    /// <summary>The sets that those settings hold the ids of.</summary>
    public IEnumerable<ReachSet> SetsFor(string statement)
        => SettingsFor(statement).SelectMany(PostgreSqlRowDialect.ListsIn).Distinct().Where(sets.ContainsKey).Select(list => sets[list]);

    private static PostgreSqlRowSecurity Read(IModel model)
    {
        var rules = RowRules.Of(model, PostgreSqlRowDialect.Instance);
        var conditions = rules.Tables.ToDictionary(table => table.Key, table => Condition(table.Key, table.Value, []), StringComparer.Ordinal);
        var script = new StringBuilder(PostgreSqlRowDialect.Functions);
        foreach (var (table, arms) in rules.Tables)
        {
            var adding = rules.FlagsOfAdding(table);
            Append(script, table, conditions[table], adding.Count > 0 ? Condition(table, arms, adding) : null);
        }

        return new(rules, conditions, script.ToString());
    }

    private static void Append(StringBuilder script, string table, string seen, string? added)
    {
        script.Append("ALTER TABLE \"").Append(table).Append("\" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;\n")
            .Append("DROP POLICY IF EXISTS ").Append(Policy).Append(" ON \"").Append(table).Append("\";\n")
            .Append("CREATE POLICY ").Append(Policy).Append(" ON \"").Append(table).Append("\" USING (").Append(seen).Append(')');
        if (added is not null)
        {
            script.Append(" WITH CHECK (").Append(added).Append(')');
        }

        script.Append(";\n");
    }

    // What is cheap to ask and true of most rows stands first: the ids that the row has itself.
    private static string Condition(string table, RowArms arms, IReadOnlyList<string> adding) => string.Join("\n  OR ", [
        .. Own(table, arms, adding),
        .. arms.Reached.GroupBy(reached => reached.Column).Select(reached => PostgreSqlRowDialect.Instance.IsIn(reached.Key, [.. reached.Select(list => list.List)])),
        .. arms.Needed,
    ]);

    // Ids are unique whatever they are of, so lists of one kind each are looked through together. A kind that has two lists is asked list by list.
    private static IEnumerable<string> Own(string table, RowArms arms, IReadOnlyList<string> adding)
    {
        var opening = arms.Flags.Concat(adding).Append(table).Select(OpeningId.Of).Select(id => $"'{id}'::uuid");
        var isOneListEach = arms.Own.GroupBy(own => Nullable.GetUnderlyingType(own.Kind) ?? own.Kind).All(kind => kind.Select(own => own.List).Distinct().Count() == 1);
        return isOneListEach
            ? [PostgreSqlRowDialect.AreIn(arms.Own.Select(own => own.Column).Concat(opening), arms.Own.Select(own => own.List).Distinct().Append(PostgreSqlRowDialect.Opened))]
            :
            [
                PostgreSqlRowDialect.AreIn(opening, [PostgreSqlRowDialect.Opened]),
                .. arms.Own.Select(own => PostgreSqlRowDialect.Instance.IsIn(own.Column, [own.List])),
            ];
    }
}
