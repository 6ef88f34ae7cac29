using System.Text.Json.Nodes;

namespace CrossMentor.Conformance.Tests.Execution.Harbour;

/// <summary>The data of one request, as JSON that both engines read. It is at hand once: mutations change it.</summary>
public sealed class HarbourWorld
{
    private readonly JsonObject json;
    private readonly Dictionary<string, object> things = new(StringComparer.Ordinal);

    internal HarbourWorld(JsonObject json)
    {
        this.json = json;
        foreach (var (key, facts) in (JsonObject)json["things"]!)
        {
            things.Add(key, Make((JsonObject)facts!));
        }
    }

    internal long Counter { get; set; }

    internal IEnumerable<object?> Sightings => ((JsonArray)json["sightings"]!).Select(Read);

    internal object? Find(string key) => things.GetValueOrDefault(key);

    internal IEnumerable<T> All<T>() => things.Values.OfType<T>();

    internal IVessel? Vessel(string key) => things.GetValueOrDefault(key) as IVessel;

    /// <summary>The name as the world has it, null if it has none or fails to say it.</summary>
    internal string? NameOf(object thing) => FactsOf(thing)["name"] is JsonValue name ? name.GetValue<string>() : null;

    internal double? NumberOf(object thing, string name) => FactsOf(thing)[name] is JsonValue number ? number.GetValue<double>() : null;

    internal void Rename(object thing, string name)
    {
        if (FactsOf(thing).ContainsKey("name"))
        {
            FactsOf(thing)["name"] = name;
        }
    }

    internal void Moor(string vesselKey, Berth berth)
    {
        if (Vessel(vesselKey) is not null)
        {
            FactsOf(berth)["occupant"] = new JsonObject { ["$ref"] = vesselKey };
        }
    }

    internal object? Read(JsonNode? fact) => fact is JsonObject reference ? things[reference["$ref"]!.GetValue<string>()] : null;

    private JsonObject FactsOf(object thing) => (JsonObject)json["things"]![things.First(entry => entry.Value == thing).Key]!;

    private object Make(JsonObject facts)
    {
        var read = new Facts(this, facts);
        return facts["__typename"]!.GetValue<string>() switch
        {
            "Freighter" => new Freighter(read),
            "Ferry" => new Ferry(read),
            "Tug" => new Tug(read),
            "Lighthouse" => new Lighthouse(read),
            "Person" => new Person(read),
            "Berth" => new Berth(read),
            _ => new Whale(),
        };
    }
}
