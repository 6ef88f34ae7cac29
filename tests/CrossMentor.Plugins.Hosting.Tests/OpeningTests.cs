using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using CrossMentor.Plugins.Hosting.Tests.Specimens;

namespace CrossMentor.Plugins.Hosting.Tests;

public sealed class OpeningTests
{
    private static string GoodManifest => PluginFolder.ManifestOf<GoodScorer>("SCORER", GoodScorer.Schema);

    [Fact]
    public void Settings_reach_the_plugin_and_its_reference()
    {
        using var folder = new PluginFolder().With(GoodManifest);
        using var host = new InProcessPluginHost(folder.Discover());

        var opening = host.OpenScorer("specimens.good", """{ "points": 250, "mood": "BAD" }""");

        Assert.False(opening.IsRefused, opening.Refusal?.Message);
        Assert.Equal("""{"mood":"BAD","points":250}""", opening.Plugin.Reference.SettingsJson);
        Assert.Equal("1.2.3", opening.Plugin.Reference.Version);
        var explanation = opening.Plugin.Instance.Explain(default, default);
        Assert.Equal("Everybody gets 250; the mood is Bad.", explanation.Reason.Text);
    }

    [Fact]
    public void Without_settings_the_plugin_has_its_defaults()
    {
        using var folder = new PluginFolder().With(GoodManifest);
        using var host = new InProcessPluginHost(folder.Discover());

        Assert.Equal(500, host.OpenScorer("specimens.good").Plugin!.Instance.Explain(default, default).Points);
    }

    [Theory]
    [InlineData("""{ "points": 1001 }""", "points")]
    [InlineData("""{ "points": "many" }""", "points")]
    [InlineData("""{ "pionts": 10 }""", "pionts")]
    [InlineData("""{ "mood": "SO_SO" }""", "mood")]
    [InlineData("""{ "points": 1, "points": 2 }""", "not JSON")]
    [InlineData("{", "not JSON")]
    [InlineData("[]", "schema")]
    public void Settings_that_do_not_fit_the_schema_are_refused(string settings, string helps)
    {
        using var folder = new PluginFolder().With(GoodManifest);
        using var host = new InProcessPluginHost(folder.Discover());

        var opening = host.OpenScorer("specimens.good", settings);

        Assert.True(opening.IsRefused);
        Assert.Equal(("PLUGIN_SETTINGS_INVALID", "specimens.good"), (opening.Refusal.Code, opening.Refusal.PluginId));
        Assert.Contains(helps, opening.Refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plugin_without_a_schema_takes_no_settings()
    {
        using var folder = new PluginFolder().With(PluginFolder.ManifestOf<TooFewScorer>("SCORER"));
        using var host = new InProcessPluginHost(folder.Discover());

        Assert.False(host.OpenScorer("specimens.too-few").IsRefused);
        Assert.Equal("PLUGIN_SETTINGS_INVALID", host.OpenScorer("specimens.too-few", """{ "a": 1 }""").Refusal?.Code);
    }

    [Fact]
    public void Asking_for_what_is_not_there_is_refused_in_words()
    {
        using var folder = new PluginFolder().With(GoodManifest).With("{", name: "broken");
        using var host = new InProcessPluginHost(folder.Discover());

        Assert.Equal("PLUGIN_UNKNOWN", host.OpenRule("specimens.nowhere").Refusal?.Code);
        Assert.Equal("PLUGIN_FAILED", host.OpenRule("broken").Refusal?.Code);
        Assert.Equal("PLUGIN_KIND_MISMATCH", host.OpenRule("specimens.good").Refusal?.Code);
    }

    [Fact]
    public void A_constructor_that_throws_is_the_plugins_fault()
    {
        using var folder = new PluginFolder().With(PluginFolder.ManifestOf<ThrowsWhenMade>("SCORER"));
        using var host = new InProcessPluginHost(folder.Discover());

        var refusal = host.OpenScorer("specimens.throws-when-made").Refusal;

        Assert.Equal("PLUGIN_CONSTRUCTION_FAILED", refusal?.Code);
        Assert.Contains("No luck today.", refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_replaced_after_it_was_listed_is_not_run()
    {
        using var folder = new PluginFolder().With(GoodManifest);
        using var host = new InProcessPluginHost(folder.Discover());
        using (var file = File.Open(Path.Combine(folder.Path, "package", "Specimens.dll"), FileMode.Append))
        {
            file.WriteByte(0);
        }

        Assert.Equal("PLUGIN_CHANGED", host.OpenScorer("specimens.good").Refusal?.Code);
    }

    [Fact]
    public void A_disposed_host_opens_nothing()
    {
        using var folder = new PluginFolder().With(GoodManifest);
        var host = new InProcessPluginHost(folder.Discover());
        host.Dispose();

        Assert.Throws<ObjectDisposedException>(() => host.OpenScorer("specimens.good"));
    }

    [Fact]
    public void A_disposed_host_lets_go_of_the_plugins_code()
    {
        using var folder = new PluginFolder().With(PluginFolder.ManifestOf<TooFewScorer>("SCORER"));
        var context = OpenAndDispose(folder);

        for (var attempt = 0; attempt < 20 && context.IsAlive; attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(context.IsAlive);
    }

    [Fact]
    public void Each_package_has_a_context_of_its_own()
    {
        using var folder = new PluginFolder()
            .With(GoodManifest, name: "a")
            .With(PluginFolder.ManifestOf<TooFewScorer>("SCORER"), name: "b");
        using var host = new InProcessPluginHost(folder.Discover());

        Assert.False(host.OpenScorer("specimens.good").IsRefused);
        Assert.False(host.OpenScorer("specimens.good").IsRefused);
        Assert.False(host.OpenScorer("specimens.too-few").IsRefused);

        Assert.Equal(1, LiveContexts(folder, "a"));
        Assert.Equal(1, LiveContexts(folder, "b"));
    }

    private static int LiveContexts(PluginFolder folder, string name)
    {
        // What discovery loaded for a look is gone only when it was collected.
        for (var attempt = 0; attempt < 20; attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return ContextsOf(folder).Count(context => context.Name!.Contains($"{Path.DirectorySeparatorChar}{name}{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
    }

    private static IEnumerable<AssemblyLoadContext> ContextsOf(PluginFolder folder)
        => AssemblyLoadContext.All.Where(context => context.Name?.StartsWith($"plugin {folder.Path}", StringComparison.Ordinal) == true);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference OpenAndDispose(PluginFolder folder)
    {
        using var host = new InProcessPluginHost(folder.Discover());
        Assert.False(host.OpenScorer("specimens.too-few").IsRefused);
        return new WeakReference(ContextsOf(folder).Last());
    }
}
