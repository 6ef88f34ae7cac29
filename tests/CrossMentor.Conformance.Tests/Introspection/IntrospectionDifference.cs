using System.Text.Json;

namespace CrossMentor.Conformance.Tests.Introspection;

/// <summary>Compares two introspection results entry by entry. Types and directives are compared by name, whatever their order.</summary>
internal static class IntrospectionDifference
{
    /// <summary>Every difference as its path and both values.</summary>
    public static IEnumerable<string> Between(JsonElement ours, JsonElement theirs) => Compare("", ours, theirs);

    private static IEnumerable<string> Compare(string path, JsonElement ours, JsonElement theirs) => (ours.ValueKind, theirs.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => Properties(ours).Union(Properties(theirs), StringComparer.Ordinal)
            .SelectMany(name => CompareEntry($"{path}.{name}", Property(ours, name), Property(theirs, name))),
        (JsonValueKind.Array, JsonValueKind.Array) when path is ".__schema.types" or ".__schema.directives" =>
            ByName(ours).Keys.Union(ByName(theirs).Keys, StringComparer.Ordinal)
                .SelectMany(name => CompareEntry($"{path}[{name}]", Entry(ours, name), Entry(theirs, name))),
        (JsonValueKind.Array, JsonValueKind.Array) => Enumerable.Range(0, Math.Max(ours.GetArrayLength(), theirs.GetArrayLength()))
            .SelectMany(index => CompareEntry($"{path}[{index}]", Item(ours, index), Item(theirs, index))),
        _ => JsonElement.DeepEquals(ours, theirs) ? [] : [$"{path}: ours {ours.GetRawText()}, theirs {theirs.GetRawText()}"],
    };

    private static IEnumerable<string> CompareEntry(string path, JsonElement? ours, JsonElement? theirs) => (ours, theirs) switch
    {
        ({ } our, { } their) => Compare(path, our, their),
        ({ }, null) => [$"{path}: only ours"],
        _ => [$"{path}: only theirs"],
    };

    private static IEnumerable<string> Properties(JsonElement json) => json.EnumerateObject().Select(property => property.Name);

    private static JsonElement? Property(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value : null;

    private static JsonElement? Item(JsonElement json, int index) => index < json.GetArrayLength() ? json[index] : null;

    private static JsonElement? Entry(JsonElement json, string name) => ByName(json).TryGetValue(name, out var value) ? value : null;

    private static Dictionary<string, JsonElement> ByName(JsonElement json) =>
        json.EnumerateArray().ToDictionary(entry => entry.GetProperty("name").GetString()!, StringComparer.Ordinal);
}
