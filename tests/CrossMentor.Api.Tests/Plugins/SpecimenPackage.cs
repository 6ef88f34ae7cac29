using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Api.Tests.Plugins;

/// <summary>Makes folders with a package whose assembly is this one, which holds the specimens.</summary>
internal static class SpecimenPackage
{
    public const string Id = "specimens.package";
    public const string Slow = "specimens.slow";
    public const string Gender = "specimens.gender";
    public const string Nobody = "specimens.nobody";

    /// <summary>What the slow scorer takes before a version changes its mind about the name of a setting.</summary>
    public const string SlowSchema = """
        { "type": "object", "additionalProperties": false,
          "properties": { "pauseMs": { "type": "integer", "minimum": 0, "maximum": 20000 }, "points": { "type": "integer", "minimum": 0, "maximum": 1000 } } }
        """;

    /// <summary>A schema under which settings have to name the points.</summary>
    public const string StrictSchema = """
        { "type": "object", "additionalProperties": false, "required": ["points"],
          "properties": { "points": { "type": "integer", "minimum": 0, "maximum": 100 } } }
        """;

    public static string Create(string parent, string version, string schema = SlowSchema)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, $"source-{Guid.NewGuid():N}")).FullName;
        File.Copy(typeof(SpecimenPackage).Assembly.Location, Path.Combine(folder, "Specimens.dll"));
        File.WriteAllText(Path.Combine(folder, "plugin.json"), $$"""
            {
              "manifestVersion": 1, "id": "{{Id}}", "version": "{{version}}", "sdk": "[1.0.0,2.0.0)", "assembly": "Specimens.dll", "text": "Specimens.",
              "plugins": [
                { "id": "{{Slow}}", "kind": "SCORER", "type": "{{typeof(SlowScorer).FullName}}", "label": "Slow", "text": "Takes its time.", "settings": {{schema}} },
                { "id": "{{Gender}}", "kind": "SCORER", "type": "{{typeof(GenderScorer).FullName}}", "label": "Gender", "text": "Reads gender.", "reads": ["{{Features.Gender.Name}}"] },
                { "id": "{{Nobody}}", "kind": "RULE", "type": "{{typeof(NobodyRule).FullName}}", "label": "Nobody", "text": "Forbids every pair." }
              ]
            }
            """);
        return folder;
    }
}
