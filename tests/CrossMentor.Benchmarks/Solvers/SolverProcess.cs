using System.ComponentModel;

namespace CrossMentor.Benchmarks.Solvers;

/// <summary>Runs a program on one core and reads what it says.</summary>
internal static class SolverProcess
{
    /// <summary>What a peer needed for an instance, or why there is no answer.</summary>
    public static (SolverRun? Run, string Why) Solve(SolverPeer peer, SolverInstance instance, TimeSpan limit)
    {
        string[] command = [.. OneCore(), .. peer.Command, .. instance.Words];
        using var process = Start(command[0], command[1..]);
        if (process is null)
        {
            return (null, $"{command[0]} does not start");
        }

        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            return (null, $"no answer in {limit.TotalSeconds:0} s");
        }

        var said = output.GetAwaiter().GetResult();
        return SolverRun.Parse(said.Trim()) is { } run ? (run, "") : (null, $"{said} {errors.GetAwaiter().GetResult()}".Trim().Split('\n')[^1]);
    }

    /// <summary>Whether a program runs and ends well.</summary>
    public static bool Try(string program, string[] arguments)
    {
        using var process = Start(program, arguments);
        if (process is null)
        {
            return false;
        }

        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        Task.WaitAll(output, errors);
        return process.ExitCode == 0;
    }

    /// <summary>Where the system can bind a process to a core, the last one is taken; elsewhere processor time has to do.</summary>
    private static string[] OneCore() => OperatingSystem.IsLinux() && File.Exists("/usr/bin/taskset") ? ["/usr/bin/taskset", "-c", $"{Environment.ProcessorCount - 1}"] : [];

    private static Process? Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };

        // Numerical libraries would use all cores otherwise.
        foreach (var variable in new[] { "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS" })
        {
            start.Environment[variable] = "1";
        }

        // Ours compiles its code once, in the first round, and not again and again on the core it solves on.
        start.Environment["DOTNET_TieredCompilation"] = "0";
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
