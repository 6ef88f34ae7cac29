using System.Text.RegularExpressions;

namespace CrossMentor.Domain.Tests.Schema;

/// <summary>Reads as much of the authored schema as the tests of names need: types with their fields, and enums with their values.</summary>
internal static partial class Sdl
{
    private static readonly string Text = string.Join('\n', Directory
        .EnumerateFiles(Path.Combine(Root(), "schema"), "*.graphql")
        .Where(file => !file.EndsWith("crossmentor.graphql", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(file => Strings().Replace(File.ReadAllText(file), string.Empty)));

    public static IReadOnlyDictionary<string, IReadOnlyList<(string Field, string Type)>> Types { get; } = TypeBlock().Matches(Text).ToDictionary(
        match => match.Groups["name"].Value,
        match => (IReadOnlyList<(string, string)>)[.. Field().Matches(Arguments().Replace(match.Groups["body"].Value, string.Empty))
            .Select(field => (field.Groups["name"].Value, field.Groups["type"].Value))],
        StringComparer.Ordinal);

    /// <summary>Every field of every type, where it is declared and where it is extended, with the rest of its line.</summary>
    public static IReadOnlyList<(string Type, string Field, string FieldType, string Directives)> Fields { get; } = [.. AnyTypeBlock().Matches(Text)
        .SelectMany(match => DirectedField().Matches(match.Groups["body"].Value).Select(field => (
            match.Groups["name"].Value, field.Groups["name"].Value, field.Groups["type"].Value, field.Groups["directives"].Value)))];

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Enums { get; } = EnumBlock().Matches(Text).ToDictionary(
        match => match.Groups["name"].Value,
        match => (IReadOnlyList<string>)[.. Value().Matches(match.Groups["body"].Value).Select(value => value.Value)],
        StringComparer.Ordinal);

    public static IReadOnlyList<string> Refusals { get; } = [.. RefusalType().Matches(Text).Select(match => match.Groups["name"].Value)];

    /// <summary>ProgrammeTypeFrozen becomes PROGRAMME_TYPE_FROZEN.</summary>
    public static string Screaming(string name) => Capital().Replace(name, "_$0").ToUpperInvariant();

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CrossMentorApi.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    [GeneratedRegex("\"\"\"[\\s\\S]*?\"\"\"|\"[^\"\\n]*\"", RegexOptions.None, 1000)]
    private static partial Regex Strings();

    [GeneratedRegex(@"^type (?<name>\w+)[^{\n]*\{(?<body>[^}]*)\}", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeBlock();

    [GeneratedRegex(@"^enum (?<name>\w+) \{(?<body>[^}]*)\}", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnumBlock();

    [GeneratedRegex(@"^type (?<name>\w+) implements Refusal", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RefusalType();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Arguments();

    [GeneratedRegex(@"^\s*(?<name>\w+)\s*:\s*(?<type>[\w\[\]!]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Field();

    [GeneratedRegex(@"^(extend )?type (?<name>\w+)[^{\n]*\{(?<body>[^}]*)\}", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyTypeBlock();

    [GeneratedRegex(@"^\s*(?<name>\w+)(\([^)]*\))?\s*:\s*(?<type>[\w\[\]!]+)(?<directives>[^\n]*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DirectedField();

    [GeneratedRegex(@"\w+", RegexOptions.None, 1000)]
    private static partial Regex Value();

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Capital();
}
