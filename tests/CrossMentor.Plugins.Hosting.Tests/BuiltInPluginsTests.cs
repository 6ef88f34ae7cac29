using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.Tests;

public sealed class BuiltInPluginsTests
{
    private static readonly PluginCatalogue Catalogue = PluginCatalogue.Discover(PluginFolder.BuiltIn);

    public static TheoryData<string> Ids => [.. Catalogue.Plugins.Select(plugin => plugin.Id)];

    [Fact]
    public void All_of_them_are_there()
        => Assert.Equal(
            [
                "crossmentor.groups.transversal",
                "crossmentor.rules.common-language",
                "crossmentor.rules.competitors",
                "crossmentor.rules.cross-organisation",
                "crossmentor.rules.no-power-relation",
                "crossmentor.rules.off-line",
                "crossmentor.rules.reversed-seniority",
                "crossmentor.rules.same-track",
                "crossmentor.rules.senior-mentor",
                "crossmentor.rules.time-zone-gap",
                "crossmentor.scorers.complementary-skills",
                "crossmentor.scorers.country-distance",
                "crossmentor.scorers.development-goals",
                "crossmentor.scorers.dimension",
                "crossmentor.scorers.function-distance",
                "crossmentor.scorers.location",
                "crossmentor.scorers.sector-distance",
                "crossmentor.scorers.seniority-gap",
                "crossmentor.strategies.optimal-assignment",
                "crossmentor.verifiers.assignment-duals",
            ],
            Catalogue.Plugins.Select(plugin => plugin.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_available_and_opens_with_the_defaults_its_schema_declares(string id)
    {
        Assert.True(Catalogue.TryFindAvailable(id, out var plugin), string.Join(' ', Catalogue.Plugins.Single(known => known.Id == id).Refusals));
        using var host = new InProcessPluginHost(Catalogue);
        var declared = new JsonObject();
        foreach (var (name, property) in JsonNode.Parse(plugin.SettingsSchemaJson)!["properties"]?.AsObject() ?? [])
        {
            if (property!["default"] is { } value)
            {
                declared[name] = value.DeepClone();
            }
            else if (property["enum"] is JsonArray choices)
            {
                declared[name] = choices[0]!.DeepClone();
            }
        }

        Assert.Null(Open(host, plugin, declared.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_declared_default_is_the_one_the_plugin_uses(string id)
    {
        Assert.True(Catalogue.TryFindAvailable(id, out var plugin));
        var type = System.Reflection.Assembly.LoadFrom(plugin.AssemblyPath).GetType(plugin.TypeName)!;
        if (type.GetConstructors().Single().GetParameters() is not [{ ParameterType: var settingsType }])
        {
            Assert.Null(JsonNode.Parse(plugin.SettingsSchemaJson)!["properties"]);
            return;
        }

        var properties = JsonNode.Parse(plugin.SettingsSchemaJson)!["properties"]!.AsObject();
        var options = new JsonSerializerOptions(JsonSerializerDefaults.General)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
        };
        var required = new JsonObject { ["dimension"] = properties["dimension"]?["enum"]?[0]?.DeepClone() };
        var settings = JsonSerializer.Deserialize(properties.ContainsKey("dimension") ? required.ToJsonString() : "{}", settingsType, options);
        var actual = JsonSerializer.SerializeToNode(settings, settingsType, options)!.AsObject();

        Assert.Equal(actual.Select(member => member.Key).Order(), properties.Select(member => member.Key).Order());
        foreach (var (name, property) in properties.Where(member => member.Value!["default"] is not null))
        {
            Assert.True(JsonNode.DeepEquals(property!["default"], actual[name]), $"{id} declares {name} = {property["default"]} but uses {actual[name]}.");
        }
    }

    [Fact]
    public void A_band_that_does_not_ascend_is_refused_when_it_is_opened()
    {
        using var host = new InProcessPluginHost(Catalogue);

        var opening = host.OpenScorer("crossmentor.scorers.seniority-gap", """{ "low": 9, "high": 3 }""");

        Assert.Equal("PLUGIN_CONSTRUCTION_FAILED", opening.Refusal?.Code);
    }

    private static PluginRefusal? Open(InProcessPluginHost host, InstalledPlugin plugin, string settings) => plugin.Kind switch
    {
        PluginKind.Rule => host.OpenRule(plugin.Id, settings).Refusal,
        PluginKind.Scorer => host.OpenScorer(plugin.Id, settings).Refusal,
        PluginKind.Strategy => host.OpenStrategy(plugin.Id, settings).Refusal,
        PluginKind.GroupFormer => host.OpenGroupFormer(plugin.Id, settings).Refusal,
        _ => host.OpenVerifier(plugin.Id, settings).Refusal,
    };
}
