using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>Selections of everything that an object has of its own: its values, those of what it is made of, and the ids of the objects beside it.</summary>
internal sealed class TypeSelections
{
    private const int DepthMax = 6;
    private const int FieldsAtOnce = 15;
    private const string Introspection = """
        { __schema { queryType { fields { ...field } } types { kind name fields { ...field } possibleTypes { name } } } }
        fragment field on __Field {
          name
          args { name defaultValue type { kind name ofType { kind name } } }
          type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        }
        """;

    /// <summary>Of what type the object is that an argument of the query names.</summary>
    public static IReadOnlyDictionary<string, string> TypesOfArguments { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["programmeId"] = "Programme",
        ["organisationId"] = "Organisation",
        ["participantId"] = "Participant",
        ["personId"] = "Person",
        ["pairId"] = "Pair",
        ["eventId"] = "ProgrammeEvent",
        ["prizeId"] = "Prize",
        ["ballotId"] = "JuryBallot",
        ["seriesId"] = "ProgrammeSeries",
    };

    private readonly Dictionary<string, JsonElement> types;
    private readonly HashSet<string> nodes;

    private TypeSelections(JsonElement schema)
    {
        types = schema.List("types").ToDictionary(type => type.Text("name"), StringComparer.Ordinal);
        nodes = [.. types["Node"].List("possibleTypes").Select(type => type.Text("name"))];
        Roots = schema.GetProperty("queryType").List("fields");
    }

    /// <summary>The types that have a global id.</summary>
    public IReadOnlyCollection<string> NodeTypes => nodes;

    private IReadOnlyList<JsonElement> Roots { get; }

    public static async Task<TypeSelections> ReadAsync(ApiClient client) => new((await client.QueryAsync(Introspection)).GetProperty("__schema"));

    /// <summary>All fields of a type, a few at a time.</summary>
    public IEnumerable<string> Of(string type) => FieldsOf(type).Select(field => Selection(field, 0)).Where(selection => selection.Length > 0).Chunk(FieldsAtOnce).Select(some => string.Join(' ', some));

    /// <summary>The fields of the query that are asked with the id of one object, with the name of its argument.</summary>
    public IEnumerable<(string Field, string Argument, string Selection)> ById() => Roots
        .Where(root => IsObject(NamedTypeOf(root.GetProperty("type"))) && !NamedTypeOf(root.GetProperty("type")).EndsWith("Connection", StringComparison.Ordinal))
        .Select(root => (Root: root, Required: root.List("args").Where(IsRequired).ToList()))
        .Where(root => root.Required is [var one] && one.GetProperty("type").GetProperty("ofType").GetProperty("name").GetString() == "ID")
        .Select(root => (root.Root.Text("name"), root.Required[0].Text("name"), string.Join(' ', InnerOf(NamedTypeOf(root.Root.GetProperty("type")), 0))));

    private IEnumerable<JsonElement> FieldsOf(string type) => types[type].List("fields").Where(field => !field.List("args").Any(IsRequired));

    private string Selection(JsonElement field, int depth)
    {
        var (name, type) = (field.Text("name"), NamedTypeOf(field.GetProperty("type")));
        if (!IsObject(type))
        {
            return types[type].Text("kind") is "INTERFACE" or "UNION" ? $"{name} {{ __typename }}" : name;
        }

        if (type.EndsWith("Connection", StringComparison.Ordinal) || depth >= DepthMax)
        {
            return "";
        }

        var inner = InnerOf(type, depth + 1);
        return inner.Count == 0 ? "" : $"{name} {{ {string.Join(' ', inner)} }}";
    }

    private List<string> InnerOf(string type, int depth) => nodes.Contains(type) ? ["id"] : [.. FieldsOf(type).Select(field => Selection(field, depth)).Where(selection => selection.Length > 0)];

    private bool IsObject(string type) => types[type].Text("kind") == "OBJECT";

    private static bool IsRequired(JsonElement argument) => argument.GetProperty("type").Text("kind") == "NON_NULL" && argument.IsNull("defaultValue");

    private static string NamedTypeOf(JsonElement type) => type.GetProperty("name").GetString() ?? NamedTypeOf(type.GetProperty("ofType"));
}
