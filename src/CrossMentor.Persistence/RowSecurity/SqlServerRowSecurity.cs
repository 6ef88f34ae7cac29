using System.Text;
using System.Text.RegularExpressions;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>Row-level security of SQL Server as a script: the same tenant filters, for whoever wants to prove it there. Nothing of the product runs it.</summary>
/// <remarks>
/// A predicate function a table, one security policy for all of them. What filters reading holds writing as well: a row that is stored has to be one that is
/// seen, as PostgreSQL has it.
/// </remarks>
internal sealed partial class SqlServerRowSecurity
{
    private const string Heading = """
        -- The tenant filters of this version as row-level security of SQL Server (2017 or later).
        -- UNPROVEN: no server has run this. The product neither runs it nor tells a session anything; with the policy on, it sees no row.
        -- sqlcmd -b -I -i FILE, so that it stops at the first error and changes nothing then.

        """;

    private const string Seen = "Seen";
    private const string EndOfBatch = "GO\n";
    private const string Schema = SqlServerRowDialect.Schema;
    private static readonly string[] ScopeLists =
    [
        nameof(TenantScope.ManagedProgrammes), nameof(TenantScope.OwnOrganisations), nameof(TenantScope.ActingOrganisations), nameof(TenantScope.OwnPeople),
        SqlServerRowDialect.Opened,
    ];

    private readonly IModel model;
    private readonly RowRules rules;
    private readonly StringBuilder functions = new();
    private readonly Dictionary<string, IReadOnlyList<string>> askedOfSeen = new(StringComparer.Ordinal);

    private SqlServerRowSecurity(IModel model)
    {
        this.model = model;
        rules = RowRules.Of(model, SqlServerRowDialect.Instance);
    }

    /// <summary>Statements that put the policies up, or in the place of others.</summary>
    public static string ScriptOf(IModel model) => new SqlServerRowSecurity(model).Write();

    private string Write()
    {
        List<string> lists = [.. ScopeLists, .. rules.Sets.Select(set => set.Name)];
        var script = new StringBuilder(Heading)
            .Append("SET XACT_ABORT ON;\nBEGIN TRANSACTION;\n").Append(EndOfBatch)
            .Append(SqlServerTelling.Lifting).Append(EndOfBatch)
            .Append(SqlServerTelling.Reading(lists)).Append(EndOfBatch)
            .Append(SqlServerTelling.Telling(lists)).Append(EndOfBatch)
            .Append("-- Lists that follow from a scope are looked up by whoever tells it, with every table open; told is [").Append(Schema).Append("].[Told]():\n");
        foreach (var set in rules.Sets)
        {
            script.Append("-- ").Append(set.Name).Append(": ").Append(set.Query).Append('\n');
        }

        List<string> predicates = [];
        foreach (var (table, arms) in rules.Tables)
        {
            var seen = Call(Seen, table, AskedOfSeen(table));
            var adding = rules.FlagsOfAdding(table);
            var added = adding.Count > 0 ? Call("Added", table, AppendFunction("Added", table, Condition(table, arms, adding))) : seen;
            var on = $"ON {SqlServerRowDialect.Instance.Table(table)}";
            predicates.AddRange([$"ADD FILTER PREDICATE {seen} {on}", $"ADD BLOCK PREDICATE {added} {on} AFTER INSERT", $"ADD BLOCK PREDICATE {added} {on} AFTER UPDATE"]);
        }

        return script.Append(functions)
            .Append("CREATE SECURITY POLICY [").Append(Schema).Append("].[Tenant]\n  ").AppendJoin(",\n  ", predicates).Append("\n  WITH (STATE = ON, SCHEMABINDING = ON);\n")
            .Append(EndOfBatch).Append("COMMIT;\n").Append(EndOfBatch).ToString();
    }

    /// <summary>The columns by which it is asked whether a row of a table is seen; the function is written first.</summary>
    private IReadOnlyList<string> AskedOfSeen(string table)
    {
        if (!askedOfSeen.TryGetValue(table, out var asked))
        {
            askedOfSeen[table] = asked = AppendFunction(Seen, table, Condition(table, rules.Tables[table], []));
        }

        return asked;
    }

    /// <returns>The columns that the function is asked with.</returns>
    private IReadOnlyList<string> AppendFunction(string kind, string table, string condition)
    {
        var mapped = model.GetRelationalModel().FindTable(table, schema: null) ?? throw new NotSupportedException($"There is no table {table}.");
        var held = LookedInto().Replace(condition, from =>
        {
            var (further, alias) = (from.Groups["table"].Value, from.Groups["alias"].Value);
            return $"{from.Value} CROSS APPLY {Call(Seen, further, AskedOfSeen(further), alias + ".")} AS {alias}s";
        });

        // A predicate takes one column at least.
        var asked = OwnColumn().Matches(condition).Select(match => match.Groups["column"].Value).DefaultIfEmpty(mapped.PrimaryKey!.Columns[0].Name).Distinct().ToList();
        functions.Append("CREATE FUNCTION [").Append(Schema).Append("].[").Append(kind).Append('_').Append(table).Append("](")
            .AppendJoin(", ", asked.Select(column => $"@{column} {mapped.FindColumn(column)!.StoreType}")).Append(") RETURNS TABLE WITH SCHEMABINDING AS RETURN\n  SELECT 1 AS [Met] FROM ")
            .Append(SqlServerRowDialect.From).Append(" WHERE ").Append(held).Append(";\n").Append(EndOfBatch);
        return asked;
    }

    private static string Call(string kind, string table, IEnumerable<string> columns, string alias = "")
        => $"[{Schema}].[{kind}_{table}]({string.Join(", ", columns.Select(column => $"{alias}[{column}]"))})";

    private static string Condition(string table, RowArms arms, IReadOnlyList<string> adding) => string.Join("\n  OR ", [
        .. arms.Own.GroupBy(own => own.Column).Select(own => SqlServerRowDialect.Instance.IsIn(own.Key, [.. own.Select(list => list.List)])),
        .. arms.Flags.Concat(adding).Append(table).Select(OpeningId.Of).Select(SqlServerRowDialect.IsOpen),
        .. arms.Reached.GroupBy(reached => reached.Column).Select(reached => SqlServerRowDialect.Instance.IsIn(reached.Key, [.. reached.Select(list => list.List)])),
        .. arms.Needed,
    ]);

    // Rows of a further table have to be seen as well. PostgreSQL sees to that by itself; here nothing is to depend on whether the server does.
    [GeneratedRegex(@"FROM \[dbo\]\.\[(?<table>\w+)\] AS (?<alias>r\d+)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LookedInto();

    [GeneratedRegex(@"@(?<column>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OwnColumn();
}
