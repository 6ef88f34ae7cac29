using System.Text.Json;
using CrossMentor.Host.Verbs;

namespace CrossMentor.Host.Tests.Plugins;

public sealed class PluginVerbsTests : IDisposable
{
    private readonly OperatorFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_package_is_verified_installed_listed_and_removed()
    {
        var package = folder.Package();

        var verified = await folder.TypeAsync("plugins", "verify", package);
        var installed = await folder.TypeAsync("plugins", "install", package);
        var again = await folder.TypeAsync("plugins", "install", folder.Zip(package));
        var listed = await folder.TypeAsync("plugins", "list");
        var removed = await folder.TypeAsync("plugins", "remove", OperatorFolder.PackageId);

        Assert.All([verified, installed, again, listed, removed], typed => Assert.Equal((ExitCode.Success, ""), (typed.ExitCode, typed.Error)));
        Assert.StartsWith("specimens.host 1.0.0 can be installed.", verified.Output, StringComparison.Ordinal);
        Assert.StartsWith("specimens.host 1.0.0 is installed.", installed.Output, StringComparison.Ordinal);
        Assert.Contains("nothing changed", again.Output, StringComparison.Ordinal);
        Assert.Matches(@"specimens\.pointless +1\.0\.0 +Scorer +Installed +Available", listed.Output);
        Assert.Matches(@"crossmentor\.rules\.competitors +1\.0\.0 +Rule +Shipped +Available", listed.Output);
        Assert.Equal("specimens.host 1.0.0 is removed.", removed.Output.Trim());
        Assert.DoesNotContain("specimens.pointless", (await folder.TypeAsync("plugins", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verifying_and_listing_write_nothing()
    {
        await folder.TypeAsync("plugins", "verify", folder.Package());
        await folder.TypeAsync("plugins", "list");
        await folder.TypeAsync("plugins", "remove", "not.there");

        Assert.Equal(["source-1"], Directory.EnumerateFileSystemEntries(folder.FullPath).Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_cannot_be_installed_is_said_with_its_code_and_an_exit_code()
    {
        var package = folder.Package(type: "Specimens.Nowhere");

        var (exitCode, output, error) = await folder.TypeAsync("plugins", "install", package);
        var (jsonCode, answer) = await folder.TypeForJsonAsync("plugins", "verify", package);

        Assert.Equal((ExitCode.Failed, ""), (exitCode, output));
        Assert.StartsWith("PLUGIN_TYPE_MISSING: ", error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, jsonCode);
        Assert.False(answer.GetProperty("canBeInstalled").GetBoolean());
        Assert.Equal("PLUGIN_TYPE_MISSING", answer.GetProperty("refusals")[0].GetProperty("code").GetString());
        Assert.Equal((ExitCode.Failed, true), await MissingAsync());
    }

    [Fact]
    public async Task Scripts_read_the_same_as_json()
    {
        await folder.TypeAsync("plugins", "install", folder.Package("1.0.0"));
        var (installedCode, installed) = await folder.TypeForJsonAsync("plugins", "install", folder.Package("1.1.0"));
        var (_, listed) = await folder.TypeForJsonAsync("plugins", "list");
        var (removedCode, removed) = await folder.TypeForJsonAsync("plugins", "remove", OperatorFolder.PackageId, "--version", "1.1.0");
        var (unknownCode, unknown) = await folder.TypeForJsonAsync("plugins", "remove", OperatorFolder.PackageId, "--version", "1.1.0");

        Assert.Equal((ExitCode.Success, ExitCode.Success, ExitCode.Failed), (installedCode, removedCode, unknownCode));
        Assert.Equal((true, false), (installed.GetProperty("isInstalled").GetBoolean(), installed.GetProperty("wasThere").GetBoolean()));
        Assert.Equal(["1.1.0", "1.0.0"], Versions(listed, "packages"));
        Assert.Equal(["1.1.0", "1.0.0"], Versions(listed, "plugins"));
        Assert.Equal("1.1.0", removed.GetProperty("removed")[0].GetProperty("version").GetString());
        Assert.Equal("PACKAGE_UNKNOWN", unknown.GetProperty("refusals")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_package_that_was_tampered_with_is_listed_with_the_reason()
    {
        await folder.TypeAsync("plugins", "install", folder.Package());
        File.AppendAllText(Path.Combine(folder.Installed, OperatorFolder.PackageId, "1.0.0", "plugin.json"), " ");

        var (exitCode, output, _) = await folder.TypeAsync("plugins", "list");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Contains("PLUGIN_CHANGED", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_with_the_product_is_not_removed()
    {
        var (exitCode, _, error) = await folder.TypeAsync("plugins", "remove", "crossmentor.rules");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.StartsWith("PACKAGE_SHIPPED: ", error, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Versions(JsonElement listed, string list) => listed.GetProperty(list).EnumerateArray()
        .Where(row => row.GetProperty("origin").GetString() == "Installed")
        .Select(row => row.GetProperty("version").GetString());

    private async Task<(int ExitCode, bool Says)> MissingAsync()
    {
        var (exitCode, _, error) = await folder.TypeAsync("plugins", "install", "nowhere");
        return (exitCode, error.StartsWith("PACKAGE_SOURCE_MISSING: ", StringComparison.Ordinal));
    }
}
