namespace CrossMentor.Api.Tests.Server;

/// <summary>The clock of the system, moved on by as much as a test wants. Timers and durations stay those of the system.</summary>
internal sealed class TravelClock : TimeProvider
{
    private long ticks;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref ticks));

    public void Travel(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);
}
