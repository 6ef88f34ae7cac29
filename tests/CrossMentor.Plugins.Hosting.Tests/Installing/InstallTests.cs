using CrossMentor.Plugins.Hosting.Installing;

namespace CrossMentor.Plugins.Hosting.Tests.Installing;

public sealed class InstallTests : IDisposable
{
    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_package_is_there_for_everybody_once_it_is_installed()
    {
        var (one, other) = (folder.Open(), folder.Open());
        Assert.Empty(other.Current.Packages);

        var installed = one.Install(folder.Source());

        Assert.Empty(installed.Refusals);
        Assert.False(installed.WasThere);
        foreach (var store in new[] { one, other, folder.Open() })
        {
            var package = Assert.Single(store.Current.Packages);
            Assert.Equal((StoreFolder.PackageId, "1.0.0", PluginOrigin.Installed, PluginStatus.Available), (package.PackageId, package.Version, package.Origin, package.Status));
            Assert.Equal(installed.Package!.Sha256, package.Sha256);
            Assert.NotNull(package.InstalledAt);
            Assert.True(store.Current.TryFindAvailable(StoreFolder.PluginId, out _));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("my-plugin/")]
    [InlineData("lib/net10.0/")]
    public void An_archive_is_as_good_as_a_folder_wherever_the_manifest_lies_in_it(string below)
    {
        var archive = folder.Archive(folder.Source(), add: zip => zip.CreateEntry("[Content_Types].xml"), below: below);

        var installed = folder.Open().Install(archive);

        Assert.Empty(installed.Refusals);
        var names = Directory.EnumerateFiles(folder.FolderOf("1.0.0")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(below.Length == 0 ? [".crossmentor.json", "Specimens.dll", "[Content_Types].xml", "plugin.json"] : [".crossmentor.json", "Specimens.dll", "plugin.json"], names);
    }

    [Fact]
    public void The_same_bytes_again_change_nothing()
    {
        var store = folder.Open();
        var source = folder.Source();
        store.Install(source);
        var before = store.Current;

        var again = store.Install(folder.Archive(source));

        Assert.True(again.WasThere);
        Assert.False(again.IsRefused);
        Assert.Same(before, store.Current);
    }

    [Fact]
    public void The_same_version_with_other_bytes_is_refused()
    {
        var store = folder.Open();
        store.Install(folder.Source());

        var other = store.Install(folder.Source(note: "Something else."));

        Assert.Equal("PACKAGE_VERSION_TAKEN", Assert.Single(other.Refusals).Code);
        Assert.False(File.Exists(Path.Combine(folder.FolderOf("1.0.0"), "note.txt")));
    }

    [Fact]
    public void Build_metadata_makes_no_other_version()
    {
        var store = folder.Open();
        store.Install(folder.Source("1.0.0+monday"));

        Assert.Equal("PACKAGE_VERSION_TAKEN", Assert.Single(store.Install(folder.Source("1.0.0+tuesday")).Refusals).Code);
    }

    [Fact]
    public void Whoever_has_an_id_keeps_it()
    {
        folder.Ship("shipped.package", "specimens.good");
        var store = folder.Open();

        Assert.Equal("PLUGIN_ID_TAKEN", Assert.Single(store.Install(folder.Source()).Refusals).Code);
        Assert.Equal("PACKAGE_SHIPPED", Assert.Single(store.Install(folder.Source("2.0.0", packageId: "shipped.package")).Refusals).Code);
        Assert.Equal(PluginOrigin.Shipped, Assert.Single(store.Current.Packages).Origin);
    }

    [Fact]
    public void Two_packages_never_share_an_id()
    {
        var store = folder.Open();
        store.Install(folder.Source());

        Assert.Equal("PLUGIN_ID_TAKEN", Assert.Single(store.Install(folder.Source(packageId: "other.package")).Refusals).Code);
        Assert.False(Directory.Exists(folder.FolderOf("1.0.0", "other.package")));
    }

    [Fact]
    public void What_discovery_refuses_is_not_installed()
    {
        var store = folder.Open();

        var wrongClass = store.Install(folder.Source(type: "Specimens.Nowhere"));
        var newerSdk = folder.Source();
        var manifest = Path.Combine(newerSdk, "plugin.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("[1.0.0,2.0.0)", "[7.0.0,8.0.0)", StringComparison.Ordinal));

        Assert.Equal("PLUGIN_TYPE_MISSING", Assert.Single(wrongClass.Refusals).Code);
        Assert.Equal("SDK_RANGE_NOT_MET", Assert.Single(store.Install(newerSdk).Refusals).Code);
        Assert.Empty(store.Current.Packages);
        Assert.False(Directory.Exists(Path.Combine(folder.Installed, StoreFolder.PackageId)));
    }

    [Fact]
    public void Verifying_says_the_same_and_changes_nothing()
    {
        var store = folder.Open();

        var good = store.Verify(folder.Source());
        var bad = store.Verify(folder.Source(type: "Specimens.Nowhere"));

        Assert.False(good.IsRefused);
        Assert.Equal("PLUGIN_TYPE_MISSING", Assert.Single(bad.Refusals).Code);
        Assert.False(Directory.Exists(folder.Installed));
        store.Install(folder.Source());
        Assert.False(store.Verify(folder.Source()).IsRefused);
        Assert.Equal("PACKAGE_VERSION_TAKEN", Assert.Single(store.Verify(folder.Source(note: "x")).Refusals).Code);
    }

    [Fact]
    public void What_is_no_package_is_refused_in_words()
    {
        var store = folder.Open();
        var empty = Directory.CreateDirectory(Path.Combine(folder.Shipped, "empty")).FullName;
        var text = Path.Combine(empty, "text.zip");
        File.WriteAllText(text, "This is no archive.");

        Assert.Equal("PACKAGE_SOURCE_MISSING", Assert.Single(store.Install(Path.Combine(empty, "nowhere")).Refusals).Code);
        Assert.Equal("PACKAGE_MANIFEST_MISSING", Assert.Single(store.Install(empty).Refusals).Code);
        Assert.Equal("PACKAGE_UNREADABLE", Assert.Single(store.Install(text).Refusals).Code);
    }

    [Fact]
    public void The_newest_version_is_preferred_and_any_can_be_asked_for()
    {
        var store = folder.Open();
        foreach (var version in new[] { "1.9.0", "1.10.0", "2.0.0-beta.1" })
        {
            Assert.Empty(store.Install(folder.Source(version)).Refusals);
        }

        using var host = new InProcessPluginHost(store);

        Assert.Equal("1.10.0", host.OpenScorer(StoreFolder.PluginId).Plugin!.Reference.Version);
        Assert.Equal("1.9.0", host.OpenScorer(StoreFolder.PluginId, version: "1.9.0").Plugin!.Reference.Version);
        Assert.Equal("2.0.0-beta.1", host.OpenScorer(StoreFolder.PluginId, version: "2.0.0-beta.1").Plugin!.Reference.Version);
        Assert.Equal("PLUGIN_UNKNOWN", host.OpenScorer(StoreFolder.PluginId, version: "3.0.0").Refusal!.Code);
        Assert.Equal(["1.10.0", "1.9.0", "2.0.0-beta.1"], store.Current.Plugins.Select(plugin => plugin.Version));
    }

    [Fact]
    public void Many_processes_that_install_at_once_take_turns()
    {
        var sources = Enumerable.Range(0, 6).Select(index => folder.Source($"1.0.{index}")).ToList();
        var twice = sources.Concat(sources).ToList();

        var results = new PackageInstallation[twice.Count];
        Parallel.For(0, twice.Count, index => results[index] = folder.Open().Install(twice[index]));

        Assert.All(results, result => Assert.Empty(result.Refusals));
        Assert.Equal(6, results.Count(result => result.WasThere));
        Assert.Equal(["1.0.5", "1.0.4", "1.0.3", "1.0.2", "1.0.1", "1.0.0"], folder.Open().Current.Packages.Select(package => package.Version));
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(folder.Installed, ".store", "staging")));
    }

    [Fact]
    public void Whoever_waits_too_long_for_another_process_is_told_so()
    {
        var store = folder.Open();
        store.Install(folder.Source());
        using (new FileStream(Path.Combine(folder.Installed, ".store", "lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var impatient = folder.Open(lockTimeout: TimeSpan.FromMilliseconds(100));
            Assert.Equal("STORE_BUSY", Assert.Single(impatient.Install(folder.Source("2.0.0")).Refusals).Code);
            Assert.Equal("STORE_BUSY", Assert.Single(impatient.Remove(StoreFolder.PackageId, null).Refusals).Code);
        }

        Assert.Empty(store.Install(folder.Source("2.0.0")).Refusals);
    }

    [Fact]
    public void The_settings_of_the_specimen_reach_it_through_the_store_too()
    {
        var store = folder.Open();
        store.Install(folder.Source());
        using var host = new InProcessPluginHost(store);

        Assert.Equal(250, host.OpenScorer(StoreFolder.PluginId, """{"points":250}""").Plugin!.Instance.Explain(default, default).Points);
    }
}
