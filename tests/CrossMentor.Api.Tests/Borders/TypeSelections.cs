using System.Text.Json;
using CrossMentor.Api.Tests.Access;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>Selections of everything that an object has of its own: its values, those of what it is made of, and the ids of the objects beside it.</summary>
internal sealed class TypeSelections
{
    private const int DepthMax = 6;
    private const int FieldsAtOnce = 15;

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

    private readonly SchemaTypes schema;

    private TypeSelections(SchemaTypes schema) => this.schema = schema;

    /// <summary>The types that have a global id.</summary>
    public IReadOnlyCollection<string> NodeTypes => schema.Nodes;

    public static async Task<TypeSelections> ReadAsync(ApiClient client) => new(await SchemaTypes.ReadAsync(client));

    /// <summary>All fields of a type, a few at a time.</summary>
    public IEnumerable<string> Of(string type) => FieldsOf(type).Select(field => Selection(field, 0)).Where(selection => selection.Length > 0).Chunk(FieldsAtOnce).Select(some => string.Join(' ', some));

    /// <summary>The fields of the query that are asked with the id of one object, with the name of its argument.</summary>
    public IEnumerable<(string Field, string Argument, string Selection)> ById() => ById(schema.Roots);

    /// <summary>The subscriptions, all of which are to one object.</summary>
    public IEnumerable<(string Field, string Argument, string Selection)> SubscribedById() => ById(schema.Subscriptions);

    private IEnumerable<(string Field, string Argument, string Selection)> ById(IReadOnlyList<JsonElement> roots) => roots
        .Where(root => IsObject(SchemaTypes.TypeOf(root)) && !SchemaTypes.IsConnection(SchemaTypes.TypeOf(root)))
        .Select(root => (Root: root, Required: SchemaTypes.RequiredOf(root)))
        .Where(root => root.Required is [var one] && one.GetProperty("type").GetProperty("ofType").GetProperty("name").GetString() == "ID")
        .Select(root => (root.Root.Text("name"), root.Required[0].Text("name"), string.Join(' ', InnerOf(SchemaTypes.TypeOf(root.Root), 0))));

    private IEnumerable<JsonElement> FieldsOf(string type) => schema.FieldsOf(type).Where(field => SchemaTypes.RequiredOf(field).Count == 0);

    private string Selection(JsonElement field, int depth)
    {
        var (name, type) = (field.Text("name"), SchemaTypes.TypeOf(field));
        if (!IsObject(type))
        {
            return schema.KindOf(type) is "INTERFACE" or "UNION" ? $"{name} {{ __typename }}" : name;
        }

        if (SchemaTypes.IsConnection(type) || depth >= DepthMax)
        {
            return "";
        }

        var inner = InnerOf(type, depth + 1);
        return inner.Count == 0 ? "" : $"{name} {{ {string.Join(' ', inner)} }}";
    }

    private List<string> InnerOf(string type, int depth) => schema.Nodes.Contains(type) ? ["id"] : [.. FieldsOf(type).Select(field => Selection(field, depth)).Where(selection => selection.Length > 0)];

    private bool IsObject(string type) => schema.KindOf(type) == "OBJECT";
}
