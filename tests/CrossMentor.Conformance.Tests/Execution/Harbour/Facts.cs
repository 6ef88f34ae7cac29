using System.Text.Json.Nodes;

namespace CrossMentor.Conformance.Tests.Execution.Harbour;

/// <summary>What the world says about one thing. Reading a fact gives its value, or null, or throws if it is made to fail.</summary>
internal sealed class Facts(HarbourWorld world, JsonObject facts)
{
    public string Key => facts["id"]!.ToString();

    public string? Text(string name) => Of(name)?.GetValue<string>();

    public T? Number<T>(string name)
        where T : struct
        => Of(name) is { } fact ? ReadNumber<T>(fact) : null;

    public bool? Flag(string name) => Of(name)?.GetValue<bool>();

    public object? Thing(string name) => world.Read(Of(name));

    public IReadOnlyList<T>? List<T>(string name, Func<JsonNode?, T> read) => (Of(name) as JsonArray)?.Select(read).ToArray();

    public IReadOnlyList<T?>? Things<T>(string name)
        where T : class
        => List(name, fact => (T?)world.Read(fact));

    /// <summary>A fact for a row of a set: a failing one is the exception itself.</summary>
    public object? Row(string name, Func<JsonNode, object?> read)
    {
        try
        {
            return Of(name) is { } fact ? read(fact) : null;
        }
        catch (BrokenFactException broken)
        {
            return broken;
        }
    }

    public static T ReadNumber<T>(JsonNode fact)
        where T : struct
        => fact is JsonObject ? (T)(object)double.NaN : fact.GetValue<T>();

    private JsonNode? Of(string name) => facts[name] is JsonObject { } special && special["$fail"] is { } why
        ? throw new BrokenFactException(why.ToString())
        : facts[name];
}
