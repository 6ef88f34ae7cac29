using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using CrossMentor.Plugins.Hosting.Installing;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.Tests.Installing;

public sealed class RemoveTests : IDisposable
{
    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_version_goes_and_the_others_stay()
    {
        var (store, other) = (folder.Open(), folder.Open());
        store.Install(folder.Source("1.0.0"));
        store.Install(folder.Source("2.0.0"));
        Assert.Equal(2, other.Current.Packages.Length);

        var removal = store.Remove(StoreFolder.PackageId, "2.0.0");

        Assert.Empty(removal.Refusals);
        Assert.Equal("2.0.0", Assert.Single(removal.Removed).Version);
        Assert.Equal("1.0.0", Assert.Single(other.Current.Packages).Version);
        Assert.False(Directory.Exists(folder.FolderOf("2.0.0")));
    }

    [Fact]
    public void Without_a_version_all_go()
    {
        var store = folder.Open();
        store.Install(folder.Source("1.0.0"));
        store.Install(folder.Source("2.0.0"));

        Assert.Equal(2, store.Remove(StoreFolder.PackageId, version: null).Removed.Length);
        Assert.Empty(store.Current.Plugins);
        Assert.Equal("PACKAGE_UNKNOWN", Assert.Single(store.Remove(StoreFolder.PackageId, version: null).Refusals).Code);
    }

    [Fact]
    public void What_is_shipped_or_not_there_cannot_be_removed()
    {
        folder.Ship("shipped.package", "specimens.good");
        var store = folder.Open();

        Assert.Equal("PACKAGE_SHIPPED", Assert.Single(store.Remove("shipped.package", null).Refusals).Code);
        Assert.Equal("PACKAGE_UNKNOWN", Assert.Single(store.Remove("other.package", null).Refusals).Code);
        Assert.Single(store.Current.Packages);
    }

    [Fact]
    public void What_somebody_holds_stays_until_they_let_go_also_for_another_process()
    {
        var (store, other) = (folder.Open(), folder.Open());
        store.Install(folder.Source("1.0.0"));
        store.Install(folder.Source("2.0.0"));
        store.Current.TryFindAvailable(StoreFolder.PluginId, "1.0.0", out var old);

        using (store.TryHold([old!]))
        using (var second = store.TryHold([old!]))
        {
            Assert.NotNull(second);
            Assert.Equal("PACKAGE_IN_USE", Assert.Single(other.Remove(StoreFolder.PackageId, "1.0.0").Refusals).Code);
            Assert.Equal("PACKAGE_IN_USE", Assert.Single(other.Remove(StoreFolder.PackageId, null).Refusals).Code);
            Assert.Equal(2, other.Current.Packages.Length);
            Assert.Empty(other.Remove(StoreFolder.PackageId, "2.0.0").Refusals);
        }

        Assert.Empty(other.Remove(StoreFolder.PackageId, "1.0.0").Refusals);
        Assert.Null(store.TryHold([old!]));
    }

    [Fact]
    public void What_comes_with_the_product_is_held_without_a_word()
    {
        folder.Ship("shipped.package", "specimens.good");
        var store = folder.Open();

        using var hold = store.TryHold(store.Current.Plugins);

        Assert.NotNull(hold);
    }

    [Theory]
    [InlineData("Specimens.dll")]
    [InlineData("plugin.json")]
    [InlineData("note.txt")]
    [InlineData("more.dll")]
    public void Files_that_are_not_those_installed_are_noticed_when_the_store_is_opened(string file)
    {
        folder.Open().Install(folder.Source(note: "As it was."));
        File.AppendAllText(Path.Combine(folder.FolderOf("1.0.0"), file), " ");

        var package = Assert.Single(folder.Open().Current.Packages);

        Assert.Equal("PLUGIN_CHANGED", Assert.Single(package.Refusals).Code);
        Assert.False(folder.Open().Current.TryFindAvailable(StoreFolder.PluginId, out _));
    }

    [Theory]
    [InlineData("Specimens.dll")]
    [InlineData("note.txt")]
    public void Files_changed_on_a_running_server_are_noticed_when_a_plugin_is_opened(string file)
    {
        var store = folder.Open();
        store.Install(folder.Source(note: "As it was."));
        using var host = new InProcessPluginHost(store);
        Assert.NotNull(store.Current);
        File.AppendAllText(Path.Combine(folder.FolderOf("1.0.0"), file), " ");

        Assert.Equal("PLUGIN_CHANGED", host.OpenScorer(StoreFolder.PluginId).Refusal?.Code);
    }

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("latest")]
    public void What_was_put_there_by_hand_is_listed_and_not_used(string version)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.FolderOf(version))!);
        Directory.Move(folder.Source(), folder.FolderOf(version));
        var store = folder.Open();

        Assert.Equal("PACKAGE_RECORD_MISSING", Assert.Single(Assert.Single(store.Current.Packages).Refusals).Code);
        Assert.False(store.Current.TryFindAvailable(StoreFolder.PluginId, out _));
        Assert.Empty(store.Remove(StoreFolder.PackageId, version).Refusals);
        Assert.Empty(store.Current.Packages);
    }

    [Fact]
    public void What_is_open_goes_on_when_its_version_is_gone_and_the_next_gets_another()
    {
        var store = folder.Open();
        store.Install(folder.Source("1.0.0"));
        using var host = new InProcessPluginHost(store);
        var open = host.OpenScorer(StoreFolder.PluginId).Plugin!;

        store.Install(folder.Source("2.0.0"));
        store.Remove(StoreFolder.PackageId, "1.0.0");
        Collect();

        Assert.Equal(500, open.Instance.Explain(default, default).Points);
        Assert.Equal("2.0.0", host.OpenScorer(StoreFolder.PluginId).Plugin!.Reference.Version);
        Assert.Equal("PLUGIN_UNKNOWN", host.OpenScorer(StoreFolder.PluginId, version: "1.0.0").Refusal?.Code);
    }

    [Fact]
    public void A_version_removed_and_installed_with_other_files_is_the_other_one()
    {
        var store = folder.Open();
        using var host = new InProcessPluginHost(store);
        store.Install(folder.Source());
        Assert.False(host.OpenScorer(StoreFolder.PluginId).IsRefused);
        store.Remove(StoreFolder.PackageId, null);

        var again = store.Install(folder.Source(note: "Other files."));

        Assert.Empty(again.Refusals);
        Assert.False(host.OpenScorer(StoreFolder.PluginId).IsRefused);
        Assert.Equal(again.Package!.Sha256, store.Current.Packages[0].Sha256);
    }

    [Fact]
    public void The_code_of_what_was_removed_leaves_the_memory_however_often_it_comes_again()
    {
        var store = folder.Open();
        using var host = new InProcessPluginHost(store);
        var contexts = new List<WeakReference>();
        for (var round = 0; round < 20; round++)
        {
            contexts.AddRange(InstallUseAndRemove(store, host, $"1.0.{round}"));
        }

        for (var attempt = 0; attempt < 30 && contexts.Exists(context => context.IsAlive); attempt++)
        {
            Collect();
        }

        Assert.True(contexts.Count >= 20, "Every round loaded the package.");
        Assert.DoesNotContain(contexts, context => context.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private List<WeakReference> InstallUseAndRemove(PluginStore store, IPluginHost host, string version)
    {
        Assert.Empty(store.Install(folder.Source(version)).Refusals);
        LoadedPlugin<IPairScorer> scorer = host.OpenScorer(StoreFolder.PluginId, """{"points":7}""").Plugin!;
        Assert.Equal(7, scorer.Instance.Explain(default, default).Points);
        var contexts = AssemblyLoadContext.All
            .Where(context => context.Name?.StartsWith($"plugin {folder.FolderOf(version)}", StringComparison.Ordinal) == true)
            .Select(context => new WeakReference(context))
            .ToList();
        Assert.Empty(store.Remove(StoreFolder.PackageId, version).Refusals);
        return contexts;
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
