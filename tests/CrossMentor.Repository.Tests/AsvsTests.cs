using System.Globalization;
using System.Text;

namespace CrossMentor.Repository.Tests;

/// <summary>
/// Where the product stands to each requirement of levels 1 and 2 of OWASP ASVS 5.0.0, in <c>tests/asvs.csv</c>: what is met names tests that are
/// there, and what is not says why.
/// </summary>
public sealed class AsvsTests
{
    private const string Header = "id,level,topic,status,why,tests,document";
    private const string Met = "met";
    private static readonly string[] Statuses = [Met, "not-applicable", "not-met", "operator"];

    // The levels of the requirements of each section, in their order, as the standard has them.
    private static readonly Dictionary<string, string> Levels = new(StringComparer.Ordinal)
    {
        ["1.1"] = "22", ["1.2"] = "1111122223", ["1.3"] = "112222222223", ["1.4"] = "222", ["1.5"] = "123", ["2.1"] = "122", ["2.2"] = "112",
        ["2.3"] = "12223", ["2.4"] = "23", ["3.1"] = "3", ["3.2"] = "113", ["3.3"] = "12223", ["3.4"] = "11222233", ["3.5"] = "11122333",
        ["3.6"] = "3", ["3.7"] = "22333", ["4.1"] = "12233", ["4.2"] = "23333", ["4.3"] = "22", ["4.4"] = "1222", ["5.1"] = "2", ["5.2"] = "112333",
        ["5.3"] = "113", ["5.4"] = "222", ["6.1"] = "122", ["6.2"] = "111111112222", ["6.3"] = "11223333", ["6.4"] = "112233", ["6.5"] = "22222333",
        ["6.6"] = "2223", ["6.7"] = "33", ["6.8"] = "2222", ["7.1"] = "222", ["7.2"] = "1111", ["7.3"] = "22", ["7.4"] = "11222", ["7.5"] = "223",
        ["7.6"] = "22", ["8.1"] = "1233", ["8.2"] = "1123", ["8.3"] = "133", ["8.4"] = "23", ["9.1"] = "111", ["9.2"] = "1222", ["10.1"] = "22",
        ["10.2"] = "223", ["10.3"] = "22223", ["10.4"] = "1111122222233333", ["10.5"] = "22222", ["10.6"] = "22", ["10.7"] = "222", ["11.1"] = "2233",
        ["11.2"] = "22233", ["11.3"] = "11233", ["11.4"] = "1222", ["11.5"] = "23", ["11.6"] = "23", ["11.7"] = "33", ["12.1"] = "12233",
        ["12.2"] = "11", ["12.3"] = "22223", ["13.1"] = "2333", ["13.2"] = "222223", ["13.3"] = "2233", ["13.4"] = "1222233", ["14.1"] = "22",
        ["14.2"] = "12223333", ["14.3"] = "122", ["15.1"] = "12233", ["15.2"] = "12233", ["15.3"] = "1222222", ["15.4"] = "3333", ["16.1"] = "2",
        ["16.2"] = "22222", ["16.3"] = "2222", ["16.4"] = "222", ["16.5"] = "2223", ["17.1"] = "23", ["17.2"] = "22223333", ["17.3"] = "22",
    };

    private static IReadOnlyList<Row> Rows { get; } = [.. Read()];

    [Fact]
    public void Every_requirement_of_levels_1_and_2_stands_there_once_and_in_order()
    {
        var expected = Levels.SelectMany(section => section.Value.Select((level, index) => (Id: $"{section.Key}.{index + 1}", Level: level - '0'))).ToList();

        Assert.Equal((70, 183), (expected.Count(row => row.Level == 1), expected.Count(row => row.Level == 2)));
        Assert.Equal(expected.Where(row => row.Level < 3), Rows.Where(row => row.Level < 3).Select(row => (row.Id, row.Level)));
        Assert.Empty(Rows.Select(row => (row.Id, row.Level)).Except(expected));
        Assert.Equal(Rows.Select(row => row.Id).Distinct().OrderBy(Position, StringComparer.Ordinal), Rows.Select(row => row.Id));
    }

    [Fact]
    public void Every_row_has_a_topic_a_status_and_what_the_status_asks_for()
    {
        Assert.All(Rows, row => Assert.InRange(row.Topic.Length, 4, 100));
        Assert.All(Rows, row => Assert.Contains(row.Status, Statuses));
        Assert.All(Rows.Where(row => row.Status == Met && !AsksForDocument(row)), row => Assert.NotEmpty(row.Tests));
        Assert.All(Rows.Where(row => row.Status == Met && AsksForDocument(row)), row => Assert.True(row.Tests.Count > 0 || row.Document.Length > 0, row.Id));
        Assert.All(Rows.Where(row => row.Status != Met), row => Assert.NotEqual("", row.Why));
        Assert.All(Rows.Where(row => row.Status == "operator"), row => Assert.NotEqual("", row.Document));
    }

    [Fact]
    public void Every_test_that_is_named_is_there()
    {
        var known = SourceTests.NamesBelow("tests");

        Assert.Contains($"{nameof(AsvsTests)}.{nameof(Every_test_that_is_named_is_there)}", known);
        Assert.Empty(Rows.SelectMany(row => row.Tests.Where(test => !known.Contains(test)).Select(test => $"{row.Id} {test}")));
        Assert.Empty(Rows.Where(row => row.Tests.Distinct(StringComparer.Ordinal).Count() != row.Tests.Count).Select(row => row.Id));
    }

    [Fact]
    public void Every_document_that_is_named_has_the_section_that_is_named()
    {
        foreach (var row in Rows.Where(row => row.Document.Length > 0))
        {
            var parts = row.Document.Split('#');
            var path = Path.Combine(RepositoryFiles.Root, parts[0]);

            Assert.True(File.Exists(path), $"{row.Id}: there is no {parts[0]}.");
            Assert.True(parts.Length == 1 || File.ReadLines(path).Contains($"## {parts[1]}", StringComparer.Ordinal), $"{row.Id}: {row.Document} is no section.");
        }
    }

    // The first section of these chapters is about what has to be written down.
    private static bool AsksForDocument(Row row) => row.Id.Split('.') is ["2" or "5" or "6" or "7" or "8" or "11" or "13" or "14" or "15" or "16", "1", _];

    private static IEnumerable<Row> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(RepositoryFiles.Root, "tests/asvs.csv"));
        Assert.Equal(Header, lines[0]);
        foreach (var line in lines.Skip(1))
        {
            var fields = Fields(line);
            Assert.True(fields.Count == Header.Split(',').Length, $"{line} has {fields.Count} fields.");
            yield return new Row(
                fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), fields[2], fields[3], fields[4], fields[5].Split(';', StringSplitOptions.RemoveEmptyEntries), fields[6]);
        }
    }

    // RFC 4180, one record a line.
    private static List<string> Fields(string line)
    {
        var (fields, field, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"' && isQuoted && at + 1 < line.Length && line[at + 1] == '"')
            {
                field.Append(line[at++]);
            }
            else if (line[at] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (line[at] == ',' && !isQuoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[at]);
            }
        }

        return [.. fields, field.ToString()];
    }

    private static string Position(string id) => string.Join('.', id.Split('.').Select(part => part.PadLeft(2, '0')));

    private sealed record Row(string Id, int Level, string Topic, string Status, string Why, IReadOnlyList<string> Tests, string Document);
}
