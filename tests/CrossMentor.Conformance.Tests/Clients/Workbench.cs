using System.Diagnostics;
using CrossMentor.Conformance.Tests.Node;

namespace CrossMentor.Conformance.Tests.Clients;

/// <summary>A folder of its own for one compiler of front-end teams, with the packages of <c>frontend</c> and the product's schema.</summary>
internal sealed class Workbench : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly string Frontend = RepositoryFolder.Of("tests/CrossMentor.Conformance.Tests/frontend");

    private readonly string folder = Directory.CreateTempSubdirectory("crossmentor-frontend-").FullName;

    public Workbench(string schemaFile)
    {
        Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), Path.Combine(Frontend, "node_modules"));
        File.WriteAllText(Path.Combine(folder, schemaFile), RepositoryFolder.Read("schema/crossmentor.graphql"));
    }

    public string Folder => folder;

    /// <summary>Copies files of <c>frontend</c>, or of the repository if the path begins with a slash.</summary>
    public void Bring(string from, string to)
    {
        var source = from.StartsWith('/') ? RepositoryFolder.Of(from[1..]) : Path.Combine(Frontend, from);
        Directory.CreateDirectory(Path.Combine(folder, to));
        foreach (var file in File.Exists(source) ? [source] : Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(folder, to, Path.GetFileName(file)));
        }
    }

    /// <summary>Runs a script of a package on node, and answers with its output; fails with everything it said if it fails.</summary>
    public async Task<string> RunAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [script, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        using var timeout = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var error = process.StandardError.ReadToEndAsync(timeout.Token);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        Assert.True(process.ExitCode == 0, $"{script} ended with {process.ExitCode}:\n{await output}\n{await error}");
        return await output;
    }

    public void Dispose()
    {
        // The link first: nothing may follow it.
        Directory.Delete(Path.Combine(folder, "node_modules"));
        Directory.Delete(folder, recursive: true);
    }
}
