using System.Runtime.InteropServices;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hostile;

[MatchingPlugin(Id = "hostile.stack-overflow", SdkMajor = 1)]
public sealed class StackOverflowScorer : HostileScorer
{
    protected override void Misbehave(Span<int> points) => points[0] = Deeper(1);

    private static int Deeper(int depth) => Deeper(depth + 1) + depth;
}

[MatchingPlugin(Id = "hostile.exits", SdkMajor = 1)]
public sealed class ExitingScorer : HostileScorer
{
    protected override void Misbehave(Span<int> points) => Environment.Exit(0);
}

[MatchingPlugin(Id = "hostile.fails-fast", SdkMajor = 1)]
public sealed class FailFastScorer : HostileScorer
{
    protected override void Misbehave(Span<int> points) => Environment.FailFast("Enough is enough.");
}

[MatchingPlugin(Id = "hostile.memory-hog", SdkMajor = 1)]
public sealed class MemoryHogScorer : HostileScorer
{
    private static readonly List<byte[]> Hoard = [];

    protected override void Misbehave(Span<int> points)
    {
        while (true)
        {
            var more = new byte[1 << 24];
            Array.Fill(more, (byte)1);
            Hoard.Add(more);
        }
    }
}

[MatchingPlugin(Id = "hostile.native-memory-hog", SdkMajor = 1)]
public sealed class NativeMemoryHogScorer : HostileScorer
{
    protected override void Misbehave(Span<int> points)
    {
        const int Bytes = 1 << 24;
        while (true)
        {
            var more = Marshal.AllocHGlobal(Bytes);
            for (var at = 0; at < Bytes; at += 4096)
            {
                Marshal.WriteByte(more, at, 1);
            }
        }
    }
}

[MatchingPlugin(Id = "hostile.background-thread", SdkMajor = 1)]
public sealed class BackgroundThreadScorer : HostileScorer
{
    private const int FuseMs = 30;
    private const int BlockMs = 20;

    public override IPairScorer Prepare(MatchingSnapshot snapshot, CancellationToken ct)
    {
        new Thread(() =>
        {
            Wait(FuseMs);
            throw new InvalidOperationException("Nobody catches me here.");
        }).Start();
        return this;
    }

    protected override void Misbehave(Span<int> points) => Wait(BlockMs);

    private static void Wait(int milliseconds)
    {
        using var never = new ManualResetEventSlim();
        never.Wait(milliseconds);
    }
}
