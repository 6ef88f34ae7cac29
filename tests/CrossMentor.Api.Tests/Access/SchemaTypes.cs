using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Access;

/// <summary>The types of the schema and the fields of its query, as introspection tells them.</summary>
internal sealed class SchemaTypes
{
    private const string Introspection = """
        { __schema { queryType { fields { ...field } } subscriptionType { fields { ...field } } types { kind name fields { ...field } possibleTypes { name } } } }
        fragment field on __Field {
          name
          args { name defaultValue type { kind name ofType { kind name } } }
          type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        }
        """;

    private readonly Dictionary<string, JsonElement> types;

    private SchemaTypes(JsonElement schema)
    {
        Subscriptions = schema.GetProperty("subscriptionType").List("fields");
        types = schema.List("types").ToDictionary(type => type.Text("name"), StringComparer.Ordinal);
        Roots = schema.GetProperty("queryType").List("fields");
        Nodes = types["Node"].List("possibleTypes").Select(type => type.Text("name")).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The fields of the query.</summary>
    public IReadOnlyList<JsonElement> Roots { get; }

    public IReadOnlyList<JsonElement> Subscriptions { get; }

    /// <summary>Every type that has a global id.</summary>
    public IReadOnlySet<string> Nodes { get; }

    public static async Task<SchemaTypes> ReadAsync(ApiClient client) => new((await client.QueryAsync(Introspection)).GetProperty("__schema"));

    public IReadOnlyList<JsonElement> FieldsOf(string type) => types[type].List("fields");

    public string KindOf(string type) => types[type].Text("kind");

    public static string TypeOf(JsonElement field) => NamedTypeOf(field.GetProperty("type"));

    public static bool IsConnection(string type) => type.EndsWith("Connection", StringComparison.Ordinal);

    /// <summary>The arguments without which a field cannot be asked.</summary>
    public static IReadOnlyList<JsonElement> RequiredOf(JsonElement field) =>
        [.. field.List("args").Where(argument => argument.GetProperty("type").Text("kind") == "NON_NULL" && argument.IsNull("defaultValue"))];

    private static string NamedTypeOf(JsonElement type) => type.GetProperty("name").GetString() ?? NamedTypeOf(type.GetProperty("ofType"));
}
