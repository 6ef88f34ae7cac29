namespace CrossMentor.Benchmarks.Servers;

/// <summary>What a server says of itself at <c>/counters</c>: the processor time it has used and, if its runtime counts them, the bytes it allocated.</summary>
public sealed record ServerCounters(double CpuMicroseconds, long? AllocatedBytes)
{
    public static ServerCounters Read() =>
        new(Environment.CpuUsage.TotalTime.TotalMicroseconds, GC.GetTotalAllocatedBytes(precise: true));
}
