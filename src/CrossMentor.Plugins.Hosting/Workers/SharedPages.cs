using System.Runtime.InteropServices;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>A little memory that a worker and its host both see: answers to whole rows lie there instead of going through a pipe.</summary>
/// <remarks>
/// It has no name that anybody could open: the worker inherits a descriptor, as it inherits its pipes. Its size is sealed before the worker is started, because
/// whoever touches pages that somebody has cut off is ended by the operating system. What is in it can change at any moment, so the host copies an answer and
/// then judges the copy. Nobody disposes of it: it is given back when nobody refers to it any more, never while a call may still be looking at it.
/// </remarks>
internal sealed unsafe class SharedPages : SafeHandle
{
    /// <summary>How many answers have a place in it at a time: one more than the host ever waits for.</summary>
    public const int AreaCount = 4;

    /// <summary>The most bytes of an answer.</summary>
    public const int AreaBytes = 256 * 1024;

    private const int Bytes = AreaCount * AreaBytes;

    private int next;

    private SharedPages(void* start)
        : base(0, ownsHandle: true)
        => SetHandle((nint)start);

    public override bool IsInvalid => handle == 0;

    /// <summary>Who lays out the answers at present. Whoever takes over does not wait for those of the one before.</summary>
    public object? Owner { get; set; }

    /// <summary>Makes pages and the descriptor that a worker inherits; null where there are none.</summary>
    public static SharedPages? Create(out int descriptor)
    {
        descriptor = UnixCalls.CreateSealedMemory(Bytes);
        if (descriptor < 0)
        {
            return null;
        }

        var pages = Map(descriptor);
        if (pages is null)
        {
            UnixCalls.Close(descriptor);
            descriptor = -1;
        }

        return pages;
    }

    /// <summary>Finds the pages behind an inherited descriptor, and closes it.</summary>
    public static SharedPages? Open(int descriptor)
    {
        var pages = Map(descriptor);
        UnixCalls.Close(descriptor);
        return pages;
    }

    /// <summary>The next area in turn.</summary>
    public int TakeArea()
    {
        var area = next;
        next = (next + 1) % AreaCount;
        return area;
    }

    /// <summary>Copies what lies in an area.</summary>
    public void CopyTo(int area, Span<byte> target)
    {
        Area(area)[..target.Length].CopyTo(target);
        GC.KeepAlive(this);
    }

    /// <summary>An area. Whoever uses it keeps these pages alive.</summary>
    public Span<byte> Area(int area)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)area, (uint)AreaCount, nameof(area));
        return new Span<byte>((byte*)handle + (area * AreaBytes), AreaBytes);
    }

    protected override bool ReleaseHandle()
    {
        UnixCalls.Unmap((void*)handle, Bytes);
        return true;
    }

    private static SharedPages? Map(int descriptor) => UnixCalls.Map(descriptor, Bytes) is var start && start is not null ? new SharedPages(start) : null;
}
