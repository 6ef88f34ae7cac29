using System.Globalization;
using System.Reflection;
using System.Text.Json;
using CsvHelper;

namespace CrossMentor.Host.Demo;

/// <summary>The programmes that ship with the program, in the order in which they are shown.</summary>
internal static class DemoCatalogue
{
    private static readonly string[] Names = ["icmp", "public-leaders", "hybrid", "national-150", "reverse"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<DemoDefinition> Load()
        => [.. Names.Select(name => JsonSerializer.Deserialize<DemoDefinition>(Read(name + ".json"), Json)
            ?? throw new InvalidDataException($"The demonstration programme {name} is empty."))];

    /// <summary>The roster as the file has it, header line first.</summary>
    public static string ReadRoster(DemoDefinition definition) => Read(definition.Roster);

    public static IReadOnlyList<DemoRosterRow> ReadRosterRows(DemoDefinition definition)
    {
        using var text = new StringReader(ReadRoster(definition));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<DemoRosterRow>()];
    }

    private static string Read(string fileName)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Demo/" + fileName)
            ?? throw new InvalidOperationException($"The program was built without {fileName}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
