namespace CrossMentor.Identity.Tests.Support;

/// <summary>A clock that moves only when a test moves it.</summary>
public sealed class FakeClock : TimeProvider
{
    private long ticks = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero).UtcTicks;

    public DateTimeOffset Now => GetUtcNow();

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
