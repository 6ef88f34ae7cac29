using System.Globalization;

namespace CrossMentor.Benchmarks.Plugins;

/// <summary>The processor time of a worker, in a sandbox or not.</summary>
internal static class WorkerCpu
{
    private const double TickMs = 10;

    /// <summary>Of a process and all below it; 0 where the operating system does not say.</summary>
    public static double MillisecondsOfTree(int processId)
    {
        var folder = Path.Combine("/proc", processId.ToString(CultureInfo.InvariantCulture));
        if (!Directory.Exists(folder))
        {
            return 0;
        }

        // The name may have spaces, so the fields are counted from its end: user and system time are the 12th and 13th after it.
        var fields = File.ReadAllText(Path.Combine(folder, "stat")).Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var own = (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) * TickMs;
        var children = File.ReadAllText(Path.Combine(folder, "task", processId.ToString(CultureInfo.InvariantCulture), "children"));
        return own + children.Split(' ', StringSplitOptions.RemoveEmptyEntries).Sum(child => MillisecondsOfTree(int.Parse(child, CultureInfo.InvariantCulture)));
    }
}
