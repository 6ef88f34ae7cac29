using System.Runtime.InteropServices;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>What Unix offers to processes and pipes beyond the framework's own classes.</summary>
internal static unsafe partial class UnixCalls
{
    private const int SignalKill = 9;
    private const int SetDescriptorFlags = 2;
    private const int CloseOnExec = 1;
    private const int AddSeals = 1033;
    private const int SealsOfSize = 1 | 2 | 4;
    private const uint AllowSealing = 2;
    private const int ReadAndWrite = 1 | 2;
    private const int SharedMapping = 1;
    private const short Readable = 1;
    private const short Writable = 4;

    /// <summary>Whether pipes can be asked before they are used, so that nobody waits for ever in a read or a write.</summary>
    public static bool CanPoll { get; } = OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    /// <summary>Waits until a read would not block. The end of a pipe counts as readable.</summary>
    public static bool WaitReadable(int descriptor, int timeoutMs) => Wait(descriptor, Readable, timeoutMs);

    /// <summary>Waits until a small write would not block. A pipe that nobody reads any more counts as writable, and the write fails.</summary>
    public static bool WaitWritable(int descriptor, int timeoutMs) => Wait(descriptor, Writable, timeoutMs);

    /// <summary>Ends every process of the group that a worker leads.</summary>
    public static void KillGroup(int leader)
    {
        // A group of 0 or 1 would be our own, or everybody.
        if (CanPoll && leader > 1)
        {
            _ = Kill(-leader, SignalKill);
        }
    }

    /// <summary>Ends this process and every other one of its group.</summary>
    public static void KillOwnGroup() => _ = Kill(0, SignalKill);

    /// <summary>Makes this process the leader of a group of its own, which its children belong to.</summary>
    public static void LeadOwnGroup() => _ = NewSession();

    /// <summary>Keeps a descriptor from the programs that this process starts.</summary>
    public static void KeepFromChildren(int descriptor)
    {
        // A call with a variable number of arguments, which is passed differently on other systems.
        if (OperatingSystem.IsLinux())
        {
            _ = ControlFile(descriptor, SetDescriptorFlags, CloseOnExec);
        }
    }

    /// <summary>Makes memory that children inherit and whose size nobody can change any more.</summary>
    /// <returns>Its descriptor, or -1 where there is none to be had.</returns>
    public static int CreateSealedMemory(int bytes)
    {
        if (!OperatingSystem.IsLinux())
        {
            return -1;
        }

        var descriptor = CreateMemory("answers", AllowSealing);
        if (descriptor >= 0 && (Resize(descriptor, bytes) != 0 || ControlFile(descriptor, AddSeals, SealsOfSize) != 0))
        {
            Close(descriptor);
            return -1;
        }

        return descriptor;
    }

    /// <summary>Maps memory that another process sees as well; null where that fails.</summary>
    public static void* Map(int descriptor, int bytes)
    {
        var start = MapMemory(null, (nuint)bytes, ReadAndWrite, SharedMapping, descriptor, 0);
        return start == (void*)-1 ? null : start;
    }

    public static void Unmap(void* start, int bytes) => _ = UnmapMemory(start, (nuint)bytes);

    public static void Close(int descriptor) => _ = CloseFile(descriptor);

    private static bool Wait(int descriptor, short events, int timeoutMs)
    {
        var asked = new PollEntry { Descriptor = descriptor, Events = events };

        // A signal interrupts the call; then it counts as a wait that ended early.
        return Poll(ref asked, 1, timeoutMs) > 0;
    }

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref PollEntry entry, nuint count, int timeoutMs);

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);

    [LibraryImport("libc", EntryPoint = "setsid")]
    private static partial int NewSession();

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int ControlFile(int descriptor, int command, int argument);

    [LibraryImport("libc", EntryPoint = "memfd_create", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int CreateMemory(string name, uint flags);

    [LibraryImport("libc", EntryPoint = "ftruncate")]
    private static partial int Resize(int descriptor, nint bytes);

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial void* MapMemory(void* wanted, nuint bytes, int protection, int flags, int descriptor, nint offset);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int UnmapMemory(void* start, nuint bytes);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int CloseFile(int descriptor);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollEntry
    {
        public int Descriptor;
        public short Events;
        public short Found;
    }
}
