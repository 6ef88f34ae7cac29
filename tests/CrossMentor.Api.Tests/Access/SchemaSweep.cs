using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Access;

/// <summary>
/// Asks for everything: selections are made from introspection, so a field that is added to the schema is swept from the day it is there.
/// </summary>
internal sealed class SchemaSweep
{
    private const int DepthMax = 4;
    private const string Introspection = """
        { __schema { queryType { fields { ...field } } types { kind name fields { ...field } possibleTypes { name } } } }
        fragment field on __Field {
          name
          args { name defaultValue type { kind } }
          type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        }
        """;

    private readonly Dictionary<string, JsonElement> types;
    private readonly IReadOnlyList<JsonElement> roots;

    private SchemaSweep(JsonElement schema)
    {
        types = schema.List("types").ToDictionary(type => type.Text("name"), StringComparer.Ordinal);
        roots = schema.GetProperty("queryType").List("fields");
    }

    public static async Task<SchemaSweep> ReadAsync(ApiClient client) => new((await client.QueryAsync(Introspection)).GetProperty("__schema"));

    /// <summary>The lists that hang on the root, each with one document for every field of their nodes.</summary>
    public IEnumerable<(string Root, string Document)> Lists()
    {
        foreach (var root in roots.Where(root => NamedTypeOf(root.GetProperty("type")).EndsWith("Connection", StringComparison.Ordinal)))
        {
            var connection = NamedTypeOf(root.GetProperty("type"));
            var node = connection[..^"Connection".Length];
            foreach (var selection in SelectionsOf(node))
            {
                yield return (root.Text("name"), $"{{ list: {root.Text("name")}(first: 250) {{ totalCount pageInfo {{ startCursor endCursor }} nodes {{ __typename id {selection} }} }} }}");
            }
        }
    }

    /// <summary>Root fields that take no argument.</summary>
    public IEnumerable<string> Plain() => roots
        .Where(root => root.List("args").Count == 0)
        .Select(root => $"{{ {Field(root, NamedTypeOf(root.GetProperty("type")), [])} }}");

    /// <summary>Root fields that take an id and nothing else, with the type that they answer.</summary>
    public IEnumerable<(string Field, string Type)> ById() => roots
        .Where(root => root.List("args") is [var argument] && argument.Text("name") == "id")
        .Select(root => (root.Text("name"), NamedTypeOf(root.GetProperty("type"))));

    /// <summary>Every type that has a global id.</summary>
    public IReadOnlyList<string> NodeTypes => [.. types["Node"].List("possibleTypes").Select(type => type.Text("name"))];

    /// <summary>All fields of a type, as one selection a field, so that no document grows beyond the server's limits.</summary>
    public IEnumerable<string> SelectionsOf(string type) => types[type].List("fields")
        .Where(IsSelectable)
        .Select(field => Field(field, NamedTypeOf(field.GetProperty("type")), [type]))
        .Where(selection => selection.Length > 0);

    /// <summary>The fields of a type that hold values and no objects.</summary>
    public string LeavesOf(string type) => string.Join(' ', types[type].List("fields")
        .Where(field => IsSelectable(field) && IsLeaf(NamedTypeOf(field.GetProperty("type"))))
        .Select(field => field.Text("name")));

    private string Field(JsonElement field, string type, IReadOnlyList<string> path)
    {
        var name = field.Text("name");
        if (IsLeaf(type))
        {
            return name;
        }

        if (types[type].Text("kind") is "INTERFACE" or "UNION" || path.Contains(type) || path.Count > DepthMax)
        {
            return "";
        }

        var page = type.EndsWith("Connection", StringComparison.Ordinal) ? "(first: 250)" : "";
        var selection = string.Join(' ', types[type].List("fields")
            .Where(inner => IsSelectable(inner) && inner.Text("name") != "edges")
            .Select(inner => Field(inner, NamedTypeOf(inner.GetProperty("type")), [.. path, type])));
        return selection.Length == 0 ? "" : $"{name}{page} {{ {selection} }}";
    }

    private static bool IsSelectable(JsonElement field) =>
        field.List("args").All(argument => argument.GetProperty("type").Text("kind") != "NON_NULL" || !argument.IsNull("defaultValue"));

    private bool IsLeaf(string type) => types[type].Text("kind") is "SCALAR" or "ENUM";

    private static string NamedTypeOf(JsonElement type) => type.GetProperty("name").GetString() ?? NamedTypeOf(type.GetProperty("ofType"));
}
