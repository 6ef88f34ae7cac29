using CrossMentor.Plugins.Hosting.Tests.Specimens;

namespace CrossMentor.Plugins.Hosting.Tests;

public sealed class ManifestRefusalTests
{
    private static string GoodManifest => PluginFolder.ManifestOf<GoodScorer>("SCORER", GoodScorer.Schema);

    [Fact]
    public void A_sound_plugin_is_available_and_says_what_it_is()
    {
        using var folder = new PluginFolder().With(GoodManifest);

        var plugin = Assert.Single(folder.Discover().Plugins);

        Assert.Equal(PluginStatus.Available, plugin.Status);
        Assert.Equal(("specimens.good", "specimens.package", "1.2.3"), (plugin.Id, plugin.PackageId, plugin.Version));
        Assert.Equal(64, plugin.AssemblySha256.Length);
        Assert.Equal(PluginLimits.Default, plugin.Limits);
    }

    [Theory]
    [InlineData("\"manifestVersion\": 1", "\"manifestVersion\": 2", "MANIFEST_INVALID", "manifestVersion")]
    [InlineData("\"manifestVersion\": 1,", "", "MANIFEST_UNREADABLE", "manifestVersion")]
    [InlineData("\"text\": \"Specimens.\"", "\"txt\": \"Specimens.\"", "MANIFEST_UNREADABLE", "txt")]
    [InlineData("\"text\": \"Specimens.\"", "\"version\": \"9.9.9\"", "MANIFEST_UNREADABLE", "version")]
    [InlineData("\"id\": \"specimens.package\"", "\"id\": null", "MANIFEST_UNREADABLE", "id")]
    [InlineData("specimens.package", "Specimens Package", "MANIFEST_INVALID", "Specimens Package")]
    [InlineData("1.2.3", "first", "MANIFEST_INVALID", "semantic version")]
    [InlineData("Specimens.dll", "../elsewhere/Specimens.dll", "MANIFEST_INVALID", "without a path")]
    [InlineData("Specimens.dll", "Missing.dll", "PLUGIN_ASSEMBLY_MISSING", "Missing.dll")]
    [InlineData("[1.0.0,2.0.0)", "[2.0.0,3.0.0)", "SDK_RANGE_NOT_MET", "this host has 1.0.0")]
    [InlineData("[1.0.0,2.0.0)", "[1.0.1,2.0.0)", "SDK_RANGE_NOT_MET", "this host has 1.0.0")]
    [InlineData("[1.0.0,2.0.0)", "newest", "MANIFEST_INVALID", "newest")]
    [InlineData("\"kind\": \"SCORER\"", "\"kind\": \"ORACLE\"", "MANIFEST_INVALID", "RULE, SCORER, STRATEGY")]
    [InlineData("\"kind\": \"SCORER\"", "\"kind\": \"RULE\"", "PLUGIN_TYPE_INVALID", "IEligibilityRule")]
    [InlineData("Specimens.GoodScorer", "Specimens.NoSuchScorer", "PLUGIN_TYPE_MISSING", "NoSuchScorer")]
    [InlineData("\"id\": \"specimens.good\"", "\"id\": \"specimens.better\"", "PLUGIN_TYPE_INVALID", "says its id is \"specimens.good\"")]
    [InlineData("\"label\": \"Specimen\"", "\"label\": \" \"", "MANIFEST_INVALID", "label")]
    [InlineData("\"text\": \"A specimen.\"", "\"text\": \"A specimen.\", \"reads\": [\"shoeSize\"]", "FEATURE_UNKNOWN", "shoeSize")]
    [InlineData("\"text\": \"A specimen.\"", "\"text\": \"A specimen.\", \"reads\": [\"grade\", \"grade\"]", "MANIFEST_INVALID", "twice")]
    [InlineData("\"text\": \"A specimen.\"", "\"text\": \"A specimen.\", \"reads\": [\"gender\"], \"readsIfGranted\": [\"gender\"]", "MANIFEST_INVALID", "twice")]
    [InlineData("\"text\": \"A specimen.\"", "\"text\": \"A specimen.\", \"readsIfGranted\": [\"grade\"]", "MANIFEST_INVALID", "needs no grant")]
    [InlineData("\"text\": \"A specimen.\"", "\"text\": \"A specimen.\", \"limits\": { \"blockMs\": 0 }", "MANIFEST_INVALID", "blockMs")]
    [InlineData("\"text\": \"A specimen.\"", "\"text\": \"A specimen.\", \"limits\": { \"runMs\": 600001 }", "MANIFEST_INVALID", "runMs")]
    [InlineData("\"minimum\": 0", "\"$ref\": \"file:///etc/hostname\"", "PLUGIN_SCHEMA_INVALID", "file:///etc/hostname")]
    [InlineData("\"type\": \"object\"", "\"type\": \"array\"", "PLUGIN_SCHEMA_INVALID", "object")]
    public void A_fault_is_refused_with_a_reason_that_helps(string sound, string faulty, string code, string helps)
    {
        var manifest = GoodManifest;
        Assert.Contains(sound, manifest, StringComparison.Ordinal);
        using var folder = new PluginFolder().With(manifest.Replace(sound, faulty, StringComparison.Ordinal));

        var plugin = Assert.Single(folder.Discover().Plugins);

        Assert.Equal(PluginStatus.Failed, plugin.Status);
        Assert.Contains(plugin.Refusals, refusal => refusal.Code == code && refusal.Message.Contains(helps, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("not json at all")]
    [InlineData("null")]
    [InlineData("[]")]
    public void Something_that_is_no_manifest_is_listed_under_its_folder(string text)
    {
        using var folder = new PluginFolder().With(text, name: "mystery");

        var plugin = Assert.Single(folder.Discover().Plugins);

        Assert.Equal("mystery", plugin.Id);
        Assert.Equal("MANIFEST_UNREADABLE", Assert.Single(plugin.Refusals).Code);
    }

    [Theory]
    [InlineData(typeof(AbstractScorer), "specimens.abstract", "PLUGIN_TYPE_INVALID", "must be a class that implements")]
    [InlineData(typeof(UnmarkedScorer), "specimens.unmarked", "PLUGIN_TYPE_INVALID", "[MatchingPlugin(Id = \"specimens.unmarked\"")]
    [InlineData(typeof(OtherSdkScorer), "specimens.other-sdk", "SDK_RANGE_NOT_MET", "SDK 2.x")]
    [InlineData(typeof(TwoConstructorsScorer), "specimens.two-constructors", "PLUGIN_TYPE_INVALID", "exactly one public constructor")]
    [InlineData(typeof(TwoParametersScorer), "specimens.two-parameters", "PLUGIN_TYPE_INVALID", "exactly one public constructor")]
    [InlineData(typeof(NotAPlugin), "specimens.not-a-plugin", "PLUGIN_TYPE_INVALID", "IPairScorer")]
    public void A_class_that_is_not_what_the_manifest_says_is_refused(Type type, string id, string code, string helps)
    {
        using var folder = new PluginFolder().With(PluginFolder.Manifest(id, "SCORER", type.FullName!));

        var plugin = Assert.Single(folder.Discover().Plugins);

        Assert.Contains(plugin.Refusals, refusal => refusal.Code == code && refusal.Message.Contains(helps, StringComparison.Ordinal));
    }

    [Fact]
    public void An_assembly_that_is_none_is_refused()
    {
        using var folder = new PluginFolder().With(GoodManifest, withAssembly: false);
        File.WriteAllText(Path.Combine(folder.Path, "package", "Specimens.dll"), "MZ, but not really");

        var plugin = Assert.Single(folder.Discover().Plugins);

        Assert.Equal("PLUGIN_ASSEMBLY_UNREADABLE", Assert.Single(plugin.Refusals).Code);
    }

    [Fact]
    public void One_bad_plugin_breaks_no_other()
    {
        using var folder = new PluginFolder().With("{", name: "bad").With(GoodManifest, name: "good");

        var catalogue = folder.Discover();

        Assert.Equal(2, catalogue.Plugins.Length);
        Assert.True(catalogue.TryFindAvailable("specimens.good", out _));
        Assert.False(catalogue.TryFindAvailable("bad", out _));
    }

    [Fact]
    public void An_id_belongs_to_the_first_package_that_has_it()
    {
        using var folder = new PluginFolder().With(GoodManifest, name: "a-first").With(GoodManifest, name: "b-second");

        var plugins = folder.Discover().Plugins;

        Assert.Equal([PluginStatus.Available, PluginStatus.Failed], plugins.Select(plugin => plugin.Status));
        Assert.Equal("PLUGIN_ID_TAKEN", Assert.Single(plugins[1].Refusals).Code);
    }

    [Fact]
    public void A_path_that_does_not_exist_holds_no_plugins()
        => Assert.Empty(PluginCatalogue.Discover(Path.Combine(Path.GetTempPath(), "crossmentor-nowhere")).Plugins);
}
