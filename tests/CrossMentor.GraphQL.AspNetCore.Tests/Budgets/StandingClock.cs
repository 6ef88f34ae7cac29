namespace CrossMentor.GraphQL.AspNetCore.Tests.Budgets;

/// <summary>A clock that moves only when a test moves it.</summary>
internal sealed class StandingClock : TimeProvider
{
    private long ticks = 1;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => ticks;

    public void Advance(double seconds) => ticks += TimeSpan.FromSeconds(seconds).Ticks;
}
