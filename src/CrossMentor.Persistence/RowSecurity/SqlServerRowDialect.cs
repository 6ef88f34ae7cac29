namespace CrossMentor.Persistence.RowSecurity;

/// <summary>Conditions as a predicate function of SQL Server takes them: columns of the row are its parameters, and what comes from the scope is read from the one row of what was told.</summary>
internal sealed class SqlServerRowDialect : IRowDialect
{
    public const string Schema = "crossmentor";

    /// <summary>The list of what is open whole.</summary>
    public const string Opened = "Opened";

    /// <summary>How names are compared, whatever the database makes of upper and lower case.</summary>
    public const string ToTheLetter = "Latin1_General_100_BIN2";

    private const string Told = "told";

    public static SqlServerRowDialect Instance { get; } = new();

    /// <summary>Where a condition reads what was told; without it, no column of a list is known.</summary>
    public static string From => $"[{Schema}].[Told]() AS {Told}";

    public string OwnColumn(string table, string column) => $"@{column}";

    public string Column(string alias, string column) => $"{alias}.[{column}]";

    // What is bound to its tables names them with their schema.
    public string Table(string name) => $"[dbo].[{name}]";

    public string IsIn(string column, IReadOnlyList<string> lists)
    {
        var alternatives = lists.Select(list => Holds($"CAST({column} AS varchar(36))", list)).ToList();
        return alternatives.Count == 1 ? alternatives[0] : $"({string.Join(" OR ", alternatives)})";
    }

    public string IsText(string column, string key) => $"{column} = {Told}.[{key}] COLLATE {ToTheLetter}";

    public string IsTrue(string column) => $"{column} = 1";

    /// <summary>Whether an id that is known beforehand is in a list.</summary>
    public static string IsOpen(Guid opening) => Holds($"'{opening.ToString().ToUpperInvariant()}'", Opened);

    // Ids stand between commas and have none, so an id is found whole or not at all. An empty list and a missing id find nothing.
    private static string Holds(string id, string list) => $"CHARINDEX({id}, {Told}.[{list}]) > 0";
}
