using System.IO.Compression;
using System.Text;
using CrossMentor.Plugins.Hosting.Installing;

namespace CrossMentor.Plugins.Hosting.Tests.Installing;

/// <summary>Archives and folders that try to write where they should not, or more than they should.</summary>
public sealed class HostileArchiveTests : IDisposable
{
    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("below/../../outside.txt")]
    [InlineData("/tmp/outside.txt")]
    [InlineData("..\\outside.txt")]
    [InlineData("c:/outside.txt")]
    [InlineData("below//twice.txt")]
    [InlineData("trailing./dot.txt")]
    [InlineData("a/b/c/d/e/f/g/h/deep.txt")]
    [InlineData("PLUGIN.JSON")]
    [InlineData(".crossmentor.json")]
    public void A_path_that_leads_elsewhere_is_refused_and_nothing_is_written(string path)
    {
        var archive = folder.Archive(folder.Source(), add: zip => Write(zip, path, "outside"));
        var before = Snapshot();

        var refused = folder.Open().Install(archive);

        Assert.Equal("PACKAGE_ENTRY_UNSAFE", Assert.Single(refused.Refusals).Code);
        Assert.Equal(before, Snapshot());
        Assert.Empty(folder.Open().Current.Packages);
    }

    [Fact]
    public void A_path_that_tries_to_leave_is_refused_even_outside_the_package_s_own_folder()
    {
        var archive = folder.Archive(folder.Source(), add: zip => Write(zip, "../outside.txt", "outside"), below: "inner/");

        Assert.Equal("PACKAGE_ENTRY_UNSAFE", Assert.Single(folder.Open().Install(archive).Refusals).Code);
    }

    [Fact]
    public void A_link_in_an_archive_is_refused()
    {
        const int UnixLink = 0xA1FF;
        var archive = folder.Archive(folder.Source(), add: zip =>
        {
            var link = zip.CreateEntry("link.txt");
            link.ExternalAttributes = UnixLink << 16;
            using var stream = link.Open();
            stream.Write("elsewhere"u8);
        });

        Assert.Equal("PACKAGE_ENTRY_UNSAFE", Assert.Single(folder.Open().Install(archive).Refusals).Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_in_a_folder_is_refused(bool toFolder)
    {
        var source = folder.Source();
        var link = Path.Combine(source, "link");
        if (toFolder)
        {
            Directory.CreateSymbolicLink(link, Path.GetTempPath());
        }
        else
        {
            File.CreateSymbolicLink(link, typeof(HostileArchiveTests).Assembly.Location);
        }

        Assert.Equal("PACKAGE_ENTRY_UNSAFE", Assert.Single(folder.Open().Install(source).Refusals).Code);
    }

    [Fact]
    public void A_bomb_stops_at_the_limit_and_leaves_nothing_on_the_disk()
    {
        var limits = new PackageLimits { FileBytesMax = 4 * 1024 * 1024, TotalBytesMax = 16 * 1024 * 1024 };
        var archive = folder.Archive(folder.Source(), add: zip => Zeros(zip, "bomb.bin", 64));
        Assert.True(new FileInfo(archive).Length < limits.FileBytesMax, "The archive itself is small.");

        var refused = folder.Open(limits).Install(archive);

        Assert.Equal("PACKAGE_TOO_LARGE", Assert.Single(refused.Refusals).Code);
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Installed, "*", SearchOption.AllDirectories), file => new FileInfo(file).Length > limits.FileBytesMax);
    }

    [Fact]
    public void Many_files_each_small_enough_are_too_much_together()
    {
        var limits = new PackageLimits { TotalBytesMax = 4 * 1024 * 1024 };
        var archive = folder.Archive(folder.Source(), add: zip =>
        {
            foreach (var number in Enumerable.Range(0, 5))
            {
                Zeros(zip, $"part-{number}.bin", 1);
            }
        });

        Assert.Equal("PACKAGE_TOO_LARGE", Assert.Single(folder.Open(limits).Install(archive).Refusals).Code);
        Assert.Empty(folder.Open(new PackageLimits { TotalBytesMax = 16 * 1024 * 1024 }).Install(archive).Refusals);
    }

    [Fact]
    public void An_archive_or_folder_with_too_many_entries_is_refused()
    {
        var source = folder.Source();
        var archive = folder.Archive(source, add: zip =>
        {
            foreach (var number in Enumerable.Range(0, 11))
            {
                Write(zip, $"file-{number}.txt", "x");
            }
        });
        foreach (var number in Enumerable.Range(0, 11))
        {
            File.WriteAllText(Path.Combine(source, $"file-{number}.txt"), "x");
        }

        Assert.Equal("PACKAGE_TOO_LARGE", Assert.Single(folder.Open(new PackageLimits { FilesMax = 12 }).Install(archive).Refusals).Code);
        Assert.Equal("PACKAGE_TOO_LARGE", Assert.Single(folder.Open(new PackageLimits { FilesMax = 12 }).Install(source).Refusals).Code);
        Assert.Empty(folder.Open(new PackageLimits { FilesMax = 13 }).Install(archive).Refusals);
    }

    [Fact]
    public void A_large_archive_is_not_even_opened()
        => Assert.Equal(
            "PACKAGE_TOO_LARGE",
            Assert.Single(folder.Open(new PackageLimits { ArchiveBytesMax = 1000 }).Install(folder.Archive(folder.Source())).Refusals).Code);

    [Fact]
    public void An_archive_that_is_cut_off_or_garbled_is_refused()
    {
        var whole = File.ReadAllBytes(folder.Archive(folder.Source()));
        var (cut, garbled) = (Path.Combine(folder.Source(), "cut.zip"), Path.Combine(folder.Source(), "garbled.zip"));
        File.WriteAllBytes(cut, whole[..(whole.Length / 2)]);
        for (var at = 1000; at < 3000; at++)
        {
            whole[at] ^= 0x5A;
        }

        File.WriteAllBytes(garbled, whole);

        Assert.Equal("PACKAGE_UNREADABLE", Assert.Single(folder.Open().Install(cut).Refusals).Code);
        Assert.NotEmpty(folder.Open().Install(garbled).Refusals);
        Assert.Empty(folder.Open().Current.Packages);
    }

    private static void Write(ZipArchive zip, string path, string text)
    {
        using var stream = zip.CreateEntry(path).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static void Zeros(ZipArchive zip, string path, int megabytes)
    {
        using var stream = zip.CreateEntry(path, CompressionLevel.Optimal).Open();
        var block = new byte[1024 * 1024];
        for (var written = 0; written < megabytes; written++)
        {
            stream.Write(block);
        }
    }

    // Everything around the store, so that a file that escapes is seen.
    private IReadOnlyList<string> Snapshot()
    {
        var root = Path.GetDirectoryName(folder.Installed)!;
        return [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(folder.Installed, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }
}
