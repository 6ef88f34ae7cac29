using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Generation;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.SchemaTools.Coordinates;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Conformance.Tests.SchemaTools;

/// <summary>Coordinates, whole and spoilt: the same ones are grammatical, and each means the same kind of element, nothing, or an error.</summary>
[Trait("Needs", "Node")]
public sealed class CoordinateDifferentialTests(SchemaToolsJs oracle) : IClassFixture<SchemaToolsJs>
{
    private static readonly Schema Schema = SchemaBuilder.Build(HarbourSchema.Text).ToSchema();

    [NodeFact]
    public async Task A_coordinate_means_the_same_to_both()
    {
        var whole = Coordinates().ToArray();
        var texts = whole.Concat(whole.SelectMany((text, index) => Enumerable.Range(0, 8).Select(round => Spoil(text, whole, (index * 8) + round))))
            .Distinct(StringComparer.Ordinal).ToArray();
        var answers = await oracle.AskAllAsync(
            [.. texts.Select(text => new JsonObject { ["verb"] = "coordinate", ["sdl"] = HarbourSchema.Text, ["text"] = text })]);

        var differences = texts.Select((text, index) => (Text: text, Ours: Judge(text), Theirs: Judge(answers[index])))
            .Where(row => row.Ours != row.Theirs)
            .Select(row => $"{row.Text}: ours {row.Ours}, theirs {row.Theirs}")
            .ToArray();

        Assert.True(differences.Length == 0, $"{differences.Length} of {texts.Length} differ:\n{string.Join('\n', differences.Take(20))}");
        Assert.True(texts.Length > 1000, $"Only {texts.Length} coordinates were tried.");
        Assert.All(whole, text => Assert.StartsWith("element ", Judge(text), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Coordinates()
    {
        foreach (var type in Schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            yield return type.Name;
            var members = type switch
            {
                FieldedType fielded => fielded.Fields.SelectMany(field => field.Arguments.Select(argument => $"{field.Name}({argument.Name}:)").Prepend(field.Name)),
                EnumType values => values.Values.Select(value => value.Name),
                InputObjectType input => input.Fields.Select(field => field.Name),
                _ => [],
            };
            foreach (var member in members)
            {
                yield return $"{type.Name}.{member}";
            }
        }

        foreach (var directive in Schema.Directives)
        {
            yield return $"@{directive.Name}";
            foreach (var argument in directive.Arguments)
            {
                yield return $"@{directive.Name}({argument.Name}:)";
            }
        }
    }

    private static string Spoil(string text, string[] others, int seed)
    {
        var dice = new Dice(seed);
        var at = dice.Below(text.Length + 1);
        return dice.Below(4) switch
        {
            0 => text.Insert(at, dice.Pick([".", "(", ")", ":", "@", " ", ",", "1", "x", "#", "\"", "\u00e9", "\n"])),
            1 => at < text.Length ? text.Remove(at, 1) : text,
            2 => text[..at],
            _ => string.Concat(text.AsSpan(0, text.IndexOfAny(['.', '(']) is var cut and >= 0 ? cut : text.Length), dice.Pick(others).AsSpan(at % 3)),
        };
    }

    private static string Judge(string text)
    {
        if (!SchemaCoordinate.TryParse(text, out var coordinate, out var error))
        {
            return $"column {error.Locations[0].Column}";
        }

        var resolution = coordinate.Resolve(Schema);
        return resolution.Problem is not null ? "error" : resolution.Element is null ? "nothing" : $"element {resolution.Element.Kind}";
    }

    private static string Judge(System.Text.Json.JsonElement answer) =>
        answer.TryGetProperty("column", out var column) ? $"column {column}"
        : answer.TryGetProperty("problem", out _) ? "error"
        : answer.GetProperty("kind").GetString() is { } kind ? $"element {kind}" : "nothing";
}
