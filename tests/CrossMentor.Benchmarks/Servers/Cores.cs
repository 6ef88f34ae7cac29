using System.Runtime.InteropServices;

namespace CrossMentor.Benchmarks.Servers;

/// <summary>Keeps the servers on one core and the load on another, where the operating system lets a thread choose.</summary>
internal static partial class Cores
{
    private const int ServerCore = 0;
    private const int LoadCore = 1;

    public static bool CanPin { get; } = OperatingSystem.IsLinux() && Environment.ProcessorCount > LoadCore;

    /// <summary>Starts a process on the servers' core: a child inherits the cores of the thread that starts it.</summary>
    public static Process StartServer(ProcessStartInfo start)
    {
        Pin(ServerCore);
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        }
        finally
        {
            PinLoad();
        }
    }

    /// <summary>Keeps the calling thread on the core of the load.</summary>
    public static void PinLoad() => Pin(LoadCore);

    private static void Pin(int core)
    {
        var mask = 1UL << core;
        if (CanPin && SetAffinity(pid: 0, sizeof(ulong), ref mask) != 0)
        {
            throw new InvalidOperationException($"The thread cannot be kept on core {core}.");
        }
    }

    [LibraryImport("libc", EntryPoint = "sched_setaffinity", SetLastError = true)]
    private static partial int SetAffinity(int pid, nint size, ref ulong mask);
}
