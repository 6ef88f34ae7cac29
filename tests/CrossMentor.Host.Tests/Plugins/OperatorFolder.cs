using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;

namespace CrossMentor.Host.Tests.Plugins;

/// <summary>The current folder of an operator, in which verbs are typed: each runs as a process of its own.</summary>
internal sealed class OperatorFolder : IDisposable
{
    public const string PackageId = "specimens.host";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private int sources;

    public string FullPath { get; } = Directory.CreateTempSubdirectory("crossmentor-operator-").FullName;

    public string Installed => Path.Combine(FullPath, "installed-plugins");

    /// <summary>Makes a folder with a package in it.</summary>
    /// <returns>Its path from the operator's folder.</returns>
    public string Package(string version = "1.0.0", string type = "CrossMentor.Host.Tests.Plugins.PointlessScorer")
    {
        var name = $"source-{++sources}";
        var folder = Directory.CreateDirectory(Path.Combine(FullPath, name)).FullName;
        File.Copy(typeof(PointlessScorer).Assembly.Location, Path.Combine(folder, "Specimens.dll"));
        File.WriteAllText(Path.Combine(folder, "plugin.json"), $$"""
            {
              "manifestVersion": 1, "id": "{{PackageId}}", "version": "{{version}}", "sdk": "[1.0.0,2.0.0)", "assembly": "Specimens.dll", "text": "Specimens.",
              "plugins": [ { "id": "specimens.pointless", "kind": "SCORER", "type": "{{type}}", "label": "Pointless", "text": "Gives nobody a point." } ]
            }
            """);
        return name;
    }

    public string Zip(string package)
    {
        var archive = package + ".nupkg";
        ZipFile.CreateFromDirectory(Path.Combine(FullPath, package), Path.Combine(FullPath, archive));
        return archive;
    }

    public async Task<(int ExitCode, string Output, string Error)> TypeAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = FullPath, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "CrossMentor.Host.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_TieredPGO"] = "0";
        using var tooLong = new CancellationTokenSource(Patience);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(tooLong.Token), process.StandardError.ReadToEndAsync(tooLong.Token));
        await process.WaitForExitAsync(tooLong.Token);
        return (process.ExitCode, await output, await error);
    }

    public async Task<(int ExitCode, JsonElement Answer)> TypeForJsonAsync(params string[] arguments)
    {
        var (exitCode, output, error) = await TypeAsync([.. arguments, "--json"]);
        Assert.True(output.Length > 0, error);
        return (exitCode, JsonDocument.Parse(output).RootElement);
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
