namespace CrossMentor.Api.Tests.Refusals;

/// <summary>A roster of twenty good rows as CSV, in which single cells can be damaged.</summary>
internal sealed class RosterSheetText
{
    public const int Rows = 20;
    public const int FirstLine = 2;

    private static readonly string[] Columns =
    [
        "organisation", "external_id", "name", "email", "job_title", "function", "country", "city", "time_zone", "languages", "experience_years", "grade",
        "manager", "dotted_managers", "role", "track", "capacity", "skills", "goals",
    ];

    private readonly List<Dictionary<string, string>> rows;

    public RosterSheetText(string organisation, string prefix = "P") => rows = [.. Enumerable.Range(0, Rows).Select(index => Row(organisation, prefix, index))];

    public static string IdOf(int index, string prefix = "P") => $"{prefix}-{index:D2}";

    /// <summary>The line of a row, the header being line 1.</summary>
    public static int LineOf(int index) => FirstLine + index;

    public RosterSheetText With(int index, string column, string value)
    {
        rows[index][column] = value;
        return this;
    }

    /// <summary>The text without the columns that are left out.</summary>
    public string Csv(params string[] without)
    {
        var columns = Columns.Except(without, StringComparer.Ordinal).ToList();
        return Csv(columns);
    }

    public string Csv(IReadOnlyList<string> columns) => string.Join(
        '\n', rows.Select(row => string.Join(',', columns.Select(column => Quoted(row.GetValueOrDefault(column, ""))))).Prepend(string.Join(',', columns)));

    // The first row leads; everybody else reports to it.
    private static Dictionary<string, string> Row(string organisation, string prefix, int index) => new(StringComparer.Ordinal)
    {
        ["organisation"] = organisation,
        ["external_id"] = IdOf(index, prefix),
        ["name"] = $"Person {prefix}{index:D2}",
        ["email"] = $"{prefix}{index:D2}@people.example",
        ["job_title"] = "Team lead",
        ["function"] = "operations",
        ["country"] = "NL",
        ["city"] = "Utrecht",
        ["time_zone"] = "Europe/Amsterdam",
        ["languages"] = "nl;en",
        ["experience_years"] = "12",
        ["grade"] = "7",
        ["manager"] = index == 0 ? "-" : IdOf(0, prefix),
        ["dotted_managers"] = "",
        ["role"] = "MENTOR",
        ["track"] = "",
        ["capacity"] = "2",
        ["skills"] = "negotiation;coaching",
        ["goals"] = "strategy",
    };

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
