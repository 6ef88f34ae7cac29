using System.Text.Json;

namespace CrossMentor.Api.Tests.Server;

/// <summary>Short words for what tests read from answers.</summary>
internal static class Json
{
    public static string Id(this JsonElement node) => node.Text("id");

    public static int Version(this JsonElement node) => node.Number("version");

    public static string Text(this JsonElement node, string name) => node.GetProperty(name).GetString()!;

    public static int Number(this JsonElement node, string name) => node.GetProperty(name).GetInt32();

    public static bool IsNull(this JsonElement node, string name) => node.GetProperty(name).ValueKind == JsonValueKind.Null;

    /// <summary>The elements of the list of this name.</summary>
    public static IReadOnlyList<JsonElement> List(this JsonElement node, string name) => [.. node.GetProperty(name).EnumerateArray()];

    /// <summary>The nodes of a connection.</summary>
    public static IReadOnlyList<JsonElement> Nodes(this JsonElement connection) => connection.List("nodes");

    /// <summary>Every text in an answer, keys apart, however deep.</summary>
    public static IEnumerable<string> Texts(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Value.Texts()),
        _ => [],
    };
}
