using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Access;

/// <summary>
/// Asks for everything: selections are made from introspection, so a field that is added to the schema is swept from the day it is there.
/// </summary>
internal sealed class SchemaSweep
{
    private const int DepthMax = 4;

    private readonly SchemaTypes schema;

    private SchemaSweep(SchemaTypes schema) => this.schema = schema;

    public static async Task<SchemaSweep> ReadAsync(ApiClient client) => new(await SchemaTypes.ReadAsync(client));

    /// <summary>The lists that hang on the root, each with one document for every field of their nodes.</summary>
    public IEnumerable<(string Root, string Document)> Lists()
    {
        foreach (var root in schema.Roots.Where(root => SchemaTypes.IsConnection(SchemaTypes.TypeOf(root))))
        {
            var connection = SchemaTypes.TypeOf(root);
            var node = connection[..^"Connection".Length];
            foreach (var selection in SelectionsOf(node))
            {
                yield return (root.Text("name"), $"{{ list: {root.Text("name")}(first: 250) {{ totalCount pageInfo {{ startCursor endCursor }} nodes {{ __typename id {selection} }} }} }}");
            }
        }
    }

    /// <summary>Root fields that take no argument.</summary>
    public IEnumerable<string> Plain() => schema.Roots
        .Where(root => root.List("args").Count == 0)
        .Select(root => $"{{ {Field(root, SchemaTypes.TypeOf(root), [])} }}");

    /// <summary>Root fields that take an id and nothing else, with the type that they answer.</summary>
    public IEnumerable<(string Field, string Type)> ById() => schema.Roots
        .Where(root => root.List("args") is [var argument] && argument.Text("name") == "id")
        .Select(root => (root.Text("name"), SchemaTypes.TypeOf(root)));

    /// <summary>Every type that has a global id.</summary>
    public IReadOnlyCollection<string> NodeTypes => schema.Nodes;

    /// <summary>All fields of a type, as one selection a field, so that no document grows beyond the server's limits.</summary>
    public IEnumerable<string> SelectionsOf(string type) => schema.FieldsOf(type)
        .Where(IsSelectable)
        .Select(field => Field(field, SchemaTypes.TypeOf(field), [type]))
        .Where(selection => selection.Length > 0);

    /// <summary>The fields of a type that hold values and no objects.</summary>
    public string LeavesOf(string type) => string.Join(' ', schema.FieldsOf(type)
        .Where(field => IsSelectable(field) && IsLeaf(SchemaTypes.TypeOf(field)))
        .Select(field => field.Text("name")));

    private string Field(JsonElement field, string type, IReadOnlyList<string> path)
    {
        var name = field.Text("name");
        if (IsLeaf(type))
        {
            return name;
        }

        if (schema.KindOf(type) is "INTERFACE" or "UNION" || path.Contains(type) || path.Count > DepthMax)
        {
            return "";
        }

        var page = SchemaTypes.IsConnection(type) ? "(first: 250)" : "";
        var selection = string.Join(' ', schema.FieldsOf(type)
            .Where(inner => IsSelectable(inner) && inner.Text("name") != "edges")
            .Select(inner => Field(inner, SchemaTypes.TypeOf(inner), [.. path, type])));
        return selection.Length == 0 ? "" : $"{name}{page} {{ {selection} }}";
    }

    private static bool IsSelectable(JsonElement field) => SchemaTypes.RequiredOf(field).Count == 0;

    private bool IsLeaf(string type) => schema.KindOf(type) is "SCALAR" or "ENUM";
}
