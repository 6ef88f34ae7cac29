using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>How a worker is started: with an environment of its own, and shut in where that is possible.</summary>
internal sealed class WorkerCommand
{
    private const int ProbeMs = 20_000;
    private const string Nobody = "65534";
    private const string TemporaryBytesMax = "67108864";

    private static readonly string[] SystemFolders = ["/lib", "/lib64", "/bin", "/sbin"];

    private readonly WorkerOptions options;
    private readonly string? dotnet = FindDotnet();
    private readonly Lazy<string?> whyNoSandbox;

    public WorkerCommand(WorkerOptions options)
    {
        this.options = options;
        whyNoSandbox = new Lazy<string?>(TrySandbox);
    }

    /// <summary>Whether workers are shut in. The first to ask starts one to find out.</summary>
    public bool IsSandboxed => options.Sandbox != SandboxMode.Off && whyNoSandbox.Value is null;

    /// <summary>Why no worker can be started here, or null.</summary>
    public string? FindObstacle()
    {
        if (!File.Exists(options.ProgramPath))
        {
            return "The program that runs plugins of others does not lie beside the server; build or publish the server anew.";
        }

        if (dotnet is null)
        {
            return "The .NET runtime's own program, dotnet, was not found; plugins of others need it.";
        }

        return options.Sandbox == SandboxMode.Required && whyNoSandbox.Value is { } why
            ? $"Plugins of others have to run in a sandbox (CrossMentor:Plugins:Sandbox is Required), and there is none: {why}"
            : null;
    }

    /// <summary>What to start for one plugin.</summary>
    /// <param name="pluginFolder">The only folder of the plugin that it can read when it is shut in.</param>
    /// <param name="arguments">The arguments of the worker.</param>
    public ProcessStartInfo For(string pluginFolder, params ReadOnlySpan<string> arguments)
        => IsSandboxed ? Sandboxed(pluginFolder, arguments) : Plain(arguments);

    private string? TrySandbox()
    {
        var why = Probe();
        options.Log?.Invoke(why is null
            ? "Plugins of others run in worker processes shut in by bubblewrap."
            : $"Plugins of others run in worker processes without a sandbox, and can read what this account can read: {why}");
        return why;
    }

    private string? Probe()
    {
        if (!OperatingSystem.IsLinux())
        {
            return "bubblewrap is for Linux.";
        }

        if (dotnet is null || FindInPath("bwrap") is null)
        {
            return "bubblewrap (bwrap) is not installed.";
        }

        try
        {
            using var process = Process.Start(Sandboxed(Path.GetDirectoryName(options.ProgramPath)!, ["probe"]))!;
            var said = process.StandardError.ReadToEndAsync();
            _ = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(ProbeMs))
            {
                process.Kill(entireProcessTree: true);
                return "bubblewrap did not start a program in time.";
            }

            return process.ExitCode == 0 ? null : $"bubblewrap does not work here: {OutputTail.Clean(said.Result, 300)}";
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return $"bubblewrap cannot be started: {exception.Message}";
        }
    }

    private ProcessStartInfo Plain(ReadOnlySpan<string> arguments)
    {
        var start = Captured(dotnet!);
        start.WorkingDirectory = Path.GetDirectoryName(options.ProgramPath)!;
        start.ArgumentList.Add(options.ProgramPath);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in Variables())
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private ProcessStartInfo Sandboxed(string pluginFolder, ReadOnlySpan<string> arguments)
    {
        var start = Captured(FindInPath("bwrap")!);
        void Add(params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                start.ArgumentList.Add(word);
            }
        }

        Add("--unshare-all", "--die-with-parent", "--new-session", "--uid", Nobody, "--gid", Nobody, "--clearenv");
        foreach (var (name, value) in Variables())
        {
            Add("--setenv", name, value);
        }

        Add("--ro-bind", "/usr", "/usr", "--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache");
        foreach (var folder in SystemFolders)
        {
            // A link on most systems of today, a folder on others.
            if (new DirectoryInfo(folder) is { Exists: true } found)
            {
                Add(found.LinkTarget is { } target ? ["--symlink", target, folder] : ["--ro-bind", folder, folder]);
            }
        }

        Add("--proc", "/proc", "--dev", "/dev", "--size", TemporaryBytesMax, "--tmpfs", "/dev/shm", "--size", TemporaryBytesMax, "--tmpfs", "/tmp");
        foreach (var folder in new[] { Path.GetDirectoryName(dotnet)!, Path.GetDirectoryName(options.ProgramPath)!, pluginFolder }.Distinct())
        {
            Add("--ro-bind", folder, folder);
        }

        Add("--chdir", "/tmp", "--", dotnet!, options.ProgramPath);
        Add(arguments);
        return start;
    }

    private static ProcessStartInfo Captured(string program)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };

        // Whatever this server was told in its environment is none of a plugin's business.
        start.Environment.Clear();
        return start;
    }

    private IEnumerable<(string Name, string Value)> Variables()
    {
        yield return ("DOTNET_GCHeapHardLimit", (options.MemoryMb * 1024L * 1024).ToString("X", CultureInfo.InvariantCulture));
        yield return ("DOTNET_EnableDiagnostics", "0");
        yield return ("DOTNET_CLI_TELEMETRY_OPTOUT", "1");
        if (OperatingSystem.IsWindows())
        {
            yield return ("SystemRoot", Environment.GetFolderPath(Environment.SpecialFolder.Windows));
        }
    }

    // The program that started this runtime, or the one that it belongs to.
    private static string? FindDotnet()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        string?[] candidates = [Path.Combine(root, name), Environment.GetEnvironmentVariable("DOTNET_HOST_PATH"), FindInPath(name)];
        var found = Array.Find(candidates, File.Exists);

        // In a sandbox a link may lead nowhere.
        return found is null ? null : File.ResolveLinkTarget(found, returnFinalTarget: true)?.FullName ?? found;
    }

    private static string? FindInPath(string name)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
