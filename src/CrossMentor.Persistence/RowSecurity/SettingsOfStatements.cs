using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>Which settings of the session the conditions on rows read, when a statement reads or writes the tables that it names.</summary>
/// <remarks>A statement that hid the name of a table would find the table's settings empty: it would see less, never more.</remarks>
internal sealed partial class SettingsOfStatements
{
    private readonly Dictionary<string, HashSet<string>> ofTables = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<string, IReadOnlyList<string>> known = [];

    /// <param name="conditions">For each table, the condition on its rows.</param>
    public SettingsOfStatements(IReadOnlyDictionary<string, string> conditions)
    {
        foreach (var (table, condition) in conditions)
        {
            ofTables[table] = [.. ReadBy(condition)];
        }

        while (JoinNamed(conditions))
        {
        }
    }

    /// <summary>The settings that a statement needs. A text is read once for as long as somebody keeps it.</summary>
    public IReadOnlyList<string> Of(string statement) => known.GetValue(statement, Read);

    private IReadOnlyList<string> Read(string statement)
        => [.. NamedIn(statement).SelectMany(table => ofTables[table]).Concat(ReadBy(statement)).Distinct().Order(StringComparer.Ordinal)];

    private IEnumerable<string> NamedIn(string sql) => Quoted().Matches(sql).Select(match => match.Groups["name"].Value).Distinct().Where(ofTables.ContainsKey);

    private static IEnumerable<string> ReadBy(string sql) => Setting().Matches(sql).Select(match => match.Groups["name"].Value);

    // The rows that a condition looks at in a further table meet that table's condition too. Says whether that was news.
    private bool JoinNamed(IReadOnlyDictionary<string, string> conditions)
    {
        var isNews = false;
        foreach (var (table, condition) in conditions)
        {
            foreach (var named in NamedIn(condition))
            {
                isNews |= !ofTables[named].IsSubsetOf(ofTables[table]);
                ofTables[table].UnionWith(ofTables[named]);
            }
        }

        return isNews;
    }

    [GeneratedRegex("\"(?<name>\\w+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex($@"\b({PostgreSqlRowDialect.Ids}|{PostgreSqlRowDialect.Name})\('(?<name>[\w$]+)'\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Setting();
}
