namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>What is said of a worker whose process has ended by itself.</summary>
internal static class WorkerEpitaph
{
    public const string Died = "PLUGIN_PROCESS_DIED";

    private const string MemoryExceeded = "PLUGIN_MEMORY_EXCEEDED";

    /// <param name="process">The process that has ended.</param>
    /// <param name="call">The call that it was working on; empty when nobody knows which, null when it was not asked.</param>
    public static (string Code, string Reason) Of(WorkerProcess process, string? call)
    {
        var words = process.LastWords();
        var during = string.IsNullOrEmpty(call) ? "" : $" in {call}";
        var said = words.Length == 0 ? "" : $" It said: {words}";
        return process.SaysOutOfMemory
            ? (MemoryExceeded, $"its process ran out of memory{during}.{said}")
            : (Died, $"its process ended{during} with exit code {process.ExitCode}.{said}");
    }
}
