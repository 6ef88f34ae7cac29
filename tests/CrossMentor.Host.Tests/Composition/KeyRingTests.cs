using System.Security.Cryptography;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Pairs;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Verbs;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>The keys of pairs outlive the server that wrapped them, by the operator's folder and by nothing else.</summary>
public sealed class KeyRingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("crossmentor-keys-").FullName;
    private readonly PairId pair = PairId.From(Guid.NewGuid());
    private readonly byte[] key = RandomNumberGenerator.GetBytes(PairSecret.KeyBytes);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_later_server_with_the_same_folder_unwraps_the_key_of_the_pair_and_of_no_other()
    {
        var wrapped = Wrapping("one").Wrap(pair, key);
        var later = Wrapping("one");

        Assert.True(later.IsLasting);
        Assert.Equal(key, later.Unwrap(pair, wrapped));
        Assert.Null(later.Unwrap(PairId.From(Guid.NewGuid()), wrapped));
        Assert.Null(later.Unwrap(pair, [.. wrapped.SkipLast(1), (byte)(wrapped[^1] ^ 1)]));
        Assert.Null(later.Unwrap(pair, []));
        Assert.Null(Wrapping("another").Unwrap(pair, wrapped));
    }

    [Fact]
    public void Without_a_folder_nothing_is_said_to_last() => Assert.False(Wrapping("").IsLasting);

    [Fact]
    public void A_folder_that_is_made_is_for_its_owner_and_so_are_its_files()
    {
        Wrapping("one").Wrap(pair, key);

        var file = Assert.Single(Directory.GetFiles(Path.Combine(folder, "one")));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(folder, "one")));
            Assert.Equal((UnixFileMode)0, File.GetUnixFileMode(file) & (UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite));
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_stops_the_start_in_a_sentence()
    {
        File.WriteAllText(Path.Combine(folder, "file"), "");

        var refused = Assert.Throws<UnavailableException>(() => Wrapping(Path.Combine("file", "keys")));

        Assert.Contains("CrossMentor:Keys:Folder", refused.Message, StringComparison.Ordinal);
    }

    private IContentKeyWrapping Wrapping(string name)
    {
        var options = new KeyRingOptions { Folder = name.Length > 0 ? Path.Combine(folder, name) : "" };
        KeyRing.Prepare(options);
        var services = new ServiceCollection();
        services.AddLogging().AddKeyRing(options).AddSingleton<IContentKeyWrapping, ContentKeyWrapping>();
        return services.BuildServiceProvider().GetRequiredService<IContentKeyWrapping>();
    }
}
