using System.Globalization;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CsvHelper;
using CsvHelper.Configuration;

namespace CrossMentor.Application.Participants.Rosters;

/// <summary>Reads a roster from CSV of RFC 4180: a header, columns in any order, a value with several entries separated by semicolons.</summary>
internal sealed class RosterCsv
{
    public const int BytesMax = 2 * 1024 * 1024;
    public const int LinesMax = 5_000;

    private const char ListSeparator = ';';
    private const char ByteOrderMark = '\uFEFF';

    private readonly RosterProblems problems;
    private bool isMalformed;

    private RosterCsv(RosterProblems problems) => this.problems = problems;

    /// <summary>Null when the header is of no use; then the rows are not looked at.</summary>
    public static RosterSheet? Read(string csv, RosterProblems problems) => new RosterCsv(problems).Read(csv.TrimStart(ByteOrderMark));

    private RosterSheet? Read(string csv)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Mode = CsvMode.RFC4180,
            Delimiter = ",",
            IgnoreBlankLines = false,
            BadDataFound = _ => isMalformed = true,
        };
        using var parser = new CsvParser(new StringReader(csv), configuration);
        var header = ReadHeader(parser);
        if (header is null)
        {
            return null;
        }

        var lines = new List<RosterLine>();
        for (var line = parser.RawRow + 1; TryRead(parser, line, out var fields); line = parser.RawRow + 1)
        {
            if (fields.Length == 0)
            {
                continue;
            }

            if (fields.Length != header.Count)
            {
                var message = $"The line has {fields.Length} values and the header {header.Count} columns. Put values with commas in quotation marks.";
                problems.Add(line, null, RosterProblemCodes.MalformedCsv, message);
                continue;
            }

            if (lines.Count == LinesMax)
            {
                problems.Add(line, null, RosterProblemCodes.TooManyLines, $"A roster takes {LinesMax} people at most. Split it.");
                break;
            }

            lines.Add(new(line, ReadRow(line, new Cells(header, fields))));
        }

        return new(lines, header.Keys.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The position of each column, or null when the header cannot be used.</summary>
    private Dictionary<string, int>? ReadHeader(CsvParser parser)
    {
        if (!TryRead(parser, 1, out var names) || names.Length == 0)
        {
            if (!problems.Any)
            {
                problems.Add(1, null, RosterProblemCodes.MalformedCsv, "The first line is no header. Start with the names of the columns.");
            }

            return null;
        }

        if (names is [var only] && only.Contains(ListSeparator, StringComparison.Ordinal))
        {
            problems.Add(1, null, RosterProblemCodes.MalformedCsv, "The columns are separated by semicolons. Separate them by commas.");
            return null;
        }

        var header = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < names.Length; index++)
        {
            var name = names[index].Trim();
            if (!RosterColumns.All.Contains(name, StringComparer.Ordinal))
            {
                problems.Add(1, name, RosterProblemCodes.UnknownColumn, $"A roster has no such column. Its columns are {string.Join(", ", RosterColumns.All)}.");
            }
            else if (!header.TryAdd(name, index))
            {
                problems.Add(1, name, RosterProblemCodes.MalformedCsv, "The header has this column twice. Keep one.");
            }
        }

        foreach (var missing in RosterColumns.Required.Where(column => !header.ContainsKey(column)))
        {
            problems.Add(1, missing, RosterProblemCodes.MissingColumn, $"The header lacks the column {missing}. Add it.");
        }

        return problems.Any ? null : header;
    }

    /// <summary>Reads one record; a malformed one and one without any value come out empty.</summary>
    private bool TryRead(CsvParser parser, int line, out string[] fields)
    {
        fields = [];
        isMalformed = false;
        if (!parser.Read())
        {
            return false;
        }

        // Fields are looked at when they are asked for, and only then does the parser find what is malformed about them.
        var record = parser.Record ?? [];

        // The parser overlooks a text that ends right after an escaped quotation mark; in a whole record their number is even.
        if (isMalformed || parser.RawRecord.Count(character => character == '"') % 2 != 0)
        {
            const string Message = "A quotation mark is out of place or never closed. Put values with commas or line breaks in quotation marks, and double those inside.";
            problems.Add(line, null, RosterProblemCodes.MalformedCsv, Message);
            return true;
        }

        fields = Array.TrueForAll(record, string.IsNullOrWhiteSpace) ? [] : record;
        return true;
    }

    private RosterRowInput ReadRow(int line, Cells cells) => new()
    {
        Organisation = cells[RosterColumns.Organisation] ?? string.Empty,
        ExternalId = cells[RosterColumns.ExternalId] ?? string.Empty,
        Name = cells[RosterColumns.Name] ?? string.Empty,
        Email = cells[RosterColumns.Email],
        JobTitle = cells[RosterColumns.JobTitle],
        Function = cells[RosterColumns.Function],
        Country = cells[RosterColumns.Country],
        City = cells[RosterColumns.City],
        TimeZone = cells[RosterColumns.TimeZone],
        Languages = cells.List(RosterColumns.Languages),
        ExperienceYears = ReadNumber(line, cells, RosterColumns.ExperienceYears),
        Grade = cells[RosterColumns.Grade],
        Manager = cells[RosterColumns.Manager],
        DottedManagers = cells.List(RosterColumns.DottedManagers),
        Role = ReadRole(line, cells),
        Track = cells[RosterColumns.Track],
        Capacity = ReadNumber(line, cells, RosterColumns.Capacity),
        Skills = cells.List(RosterColumns.Skills),
        Goals = cells.List(RosterColumns.Goals),
    };

    private int? ReadNumber(int line, Cells cells, string column)
    {
        if (cells[column] is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        problems.Add(line, column, RosterProblemCodes.BadNumber, $"{column} is no whole number. Use digits only.");
        return null;
    }

    private ParticipantRole? ReadRole(int line, Cells cells)
    {
        switch (cells[RosterColumns.Role]?.ToUpperInvariant())
        {
            case null:
                return null;
            case "MENTOR":
                return ParticipantRole.Mentor;
            case "MENTEE":
                return ParticipantRole.Mentee;
            default:
                const string Message = "The role is neither mentor nor mentee. Use one of the two, or leave it empty to add the person only.";
                problems.Add(line, RosterColumns.Role, RosterProblemCodes.UnknownRole, Message);
                return null;
        }
    }

    /// <summary>The values of one record by the names of their columns.</summary>
    private sealed class Cells(Dictionary<string, int> header, string[] fields)
    {
        /// <summary>Null when there is no such column or nothing in it.</summary>
        public string? this[string column]
            => header.TryGetValue(column, out var index) && fields[index].Trim() is { Length: > 0 } text ? text : null;

        public IReadOnlyList<string> List(string column)
            => this[column]?.Split(ListSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
    }
}
