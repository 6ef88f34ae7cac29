using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Generation;

namespace CrossMentor.Conformance.Tests.Execution.Harbour;

/// <summary>Makes the facts of a harbour, some of them null where null is forbidden, and some that fail when they are read.</summary>
internal sealed class WorldGenerator
{
    private const double TroubleRate = 0.05;

    private static readonly string[] Names = ["Anna", "Boris", "Clara", "north", "two words"];
    private static readonly string[] Vessels = ["f1", "f2", "v1", "v2"];
    private static readonly string[] People = ["p1", "p2", "p3"];
    private static readonly string[] Berths = ["b1", "b2", "b3"];
    private static readonly string[] Sightings = [.. Vessels, "t1", "t2", "21", "22", "w1"];

    private readonly Dice dice;
    private readonly JsonObject things = [];

    private WorldGenerator(int seed) => dice = new Dice(seed);

    public static JsonObject Generate(int seed) => new WorldGenerator(seed).Generate();

    private JsonObject Generate()
    {
        foreach (var key in People)
        {
            Add(
                "Person", key,
                ("name", Name()),
                ("age", Number(80, 5_000_000_000)),
                ("boss", Reference(People)),
                ("papers", List(Text)),
                ("works", Reference([.. Berths, "21"])));
        }

        foreach (var key in Berths)
        {
            Add(
                "Berth", key,
                ("depth", Fraction()),
                ("occupant", Reference(Vessels)),
                ("neighbours", List(() => Reference(Berths))),
                ("keeper", Reference(People)));
        }

        foreach (var key in new[] { "f1", "f2" })
        {
            AddVessel(
                "Freighter", key,
                ("cargo", List(Cargo)),
                ("holds", List(Holds)),
                ("rating", Number(5, 6)),
                ("weight", dice.Below(900)));
        }

        foreach (var key in new[] { "v1", "v2" })
        {
            AddVessel(
                "Ferry", key,
                ("passengers", Number(500, 600)),
                ("rating", Name()),
                ("departs", List(Moment)),
                ("calls", List(() => Reference(Berths))));
        }

        foreach (var key in new[] { "t1", "t2" })
        {
            Add(
                "Tug", key,
                ("name", Name()),
                ("power", Power()),
                ("towing", List(() => Reference(Vessels))),
                ("rating", List(() => dice.Below(9))),
                ("captain", Reference(People)));
        }

        Add(
            "Lighthouse", "21",
            ("range", Power()),
            ("sees", List(() => Reference(Sightings))),
            ("keeper", Reference(People)),
            ("rating", dice.Chance(0.5)));
        Add(
            "Lighthouse", "22",
            ("range", Fraction()),
            ("sees", List(() => Reference(Sightings))),
            ("keeper", Reference(People)),
            ("rating", null));
        things["21"]!["id"] = 21;
        things["22"]!["id"] = 22;
        Add("Whale", "w1");
        return new JsonObject { ["things"] = things, ["sightings"] = List(() => Reference(Sightings)), ["counter"] = 0 };
    }

    private void AddVessel(string type, string key, params ReadOnlySpan<(string Name, JsonNode? Fact)> facts) => Add(
        type,
        key,
        [
            ("name", Name()),
            ("length", Fraction()),
            ("captain", Reference(People)),
            ("crew", List(() => Reference(People))),
            ("berth", Reference(Berths)),
            .. facts,
        ]);

    private void Add(string type, string key, params ReadOnlySpan<(string Name, JsonNode? Fact)> facts)
    {
        var thing = new JsonObject { ["__typename"] = type, ["id"] = key };
        foreach (var (name, fact) in facts)
        {
            // These two are properties of a type that cannot be null; they can only fail.
            var mayBeNull = name is not ("weight" or "power");
            thing[name] = dice.Chance(TroubleRate) ? new JsonObject { ["$fail"] = $"{key}.{name} is broken" }
                : mayBeNull && dice.Chance(TroubleRate) ? null
                : fact;
        }

        things[key] = thing;
    }

    private JsonArray List(Func<JsonNode?> item)
    {
        var list = new JsonArray();
        for (var count = dice.Below(4); count > 0; count--)
        {
            list.Add(item());
        }

        return list;
    }

    private JsonNode? Reference(string[] keys) => dice.Chance(TroubleRate) ? null : new JsonObject { ["$ref"] = dice.Pick(keys) };

    private JsonNode Name() => dice.Pick(Names);

    private JsonNode? Text() => dice.Chance(0.2) ? null : dice.Pick(Names);

    private JsonNode Number(int limit, long extreme) => dice.Chance(TroubleRate) ? extreme : (long)dice.Below(limit);

    private JsonNode Fraction() => dice.Below(1000) / 4.0;

    private JsonNode Power() => dice.Chance(TroubleRate) ? new JsonObject { ["$nan"] = true } : Fraction();

    private JsonNode Moment() => dice.Pick(["05:15", "06:00", "09:30", "23:59"]);

    private JsonNode Cargo() => dice.Chance(TroubleRate) ? "WHISKY" : dice.Pick(["GRAIN", "TIMBER", "STEEL", "FUEL_OIL"]);

    private JsonNode? Holds() => dice.Chance(0.1) ? null : List(() => dice.Below(100));
}
