using CrossMentor.Plugins.Hosting.Installing;

namespace CrossMentor.Plugins.Hosting.Tests.Installing;

/// <summary>A process that dies in the middle of a change leaves what was there before, or all of what was to come.</summary>
public sealed class KilledStoreTests : IDisposable
{
    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(nameof(StoreStep.Staged), false)]
    [InlineData(nameof(StoreStep.Recorded), false)]
    [InlineData(nameof(StoreStep.Moved), true)]
    public void An_installation_is_there_whole_or_not_at_all(string step, bool isThere)
    {
        var source = folder.Source("2.0.0");
        folder.Open().Install(folder.Source("1.0.0"));

        Kill(step, store => store.Install(source));

        var after = folder.Open();
        Assert.Equal(isThere ? ["2.0.0", "1.0.0"] : ["1.0.0"], after.Current.Packages.Select(package => package.Version));
        Assert.All(after.Current.Packages, package => Assert.Equal(PluginStatus.Available, package.Status));
        Assert.Equal(isThere, after.Install(source).WasThere);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(folder.Installed, ".store", "staging")));
        Assert.Equal(["2.0.0", "1.0.0"], after.Current.Packages.Select(package => package.Version));
    }

    [Fact]
    public void A_removal_that_has_begun_is_done()
    {
        folder.Open().Install(folder.Source("1.0.0"));

        Kill(nameof(StoreStep.PutAside), store => store.Remove(StoreFolder.PackageId, "1.0.0"));

        var after = folder.Open();
        Assert.Empty(after.Current.Packages);
        Assert.Empty(after.Install(folder.Source("2.0.0")).Refusals);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(folder.Installed, ".store", "removed")));
    }

    [Fact]
    public void The_lock_of_a_dead_process_holds_nobody_up()
    {
        Kill(nameof(StoreStep.Staged), store => store.Install(folder.Source("1.0.0")));

        Assert.Empty(folder.Open(lockTimeout: TimeSpan.Zero).Install(folder.Source("1.0.0")).Refusals);
    }

    // An exception that the store does not expect runs none of its tidying, which is what the disk looks like after a kill.
    private void Kill(string step, Action<PluginStore> change)
    {
        var store = folder.Open();
        store.Reached = reached =>
        {
            if (reached.ToString() == step)
            {
                throw new InvalidOperationException("The process is gone.");
            }
        };
        Assert.Throws<InvalidOperationException>(() => change(store));
    }
}
