using CrossMentor.Plugins.Hosting.Guards;

namespace CrossMentor.Plugins.Hosting.Tests.Guards;

/// <summary>One timer watches thousands of calls and cancels the one that takes too long, and no other.</summary>
public sealed class CallWatchTests
{
    private readonly HandClock clock = new();

    [Fact]
    public void A_call_that_takes_its_time_is_cancelled_when_it_is_up()
    {
        using var watch = new CallWatch(clock, CancellationToken.None);
        watch.Begin(100);

        clock.Advance(99);
        Assert.False(watch.Token.IsCancellationRequested);
        clock.Advance(3);

        Assert.True(watch.Token.IsCancellationRequested);
        Assert.True(watch.IsOverrun);
        Assert.False(watch.IsFit);
    }

    [Fact]
    public void Every_call_has_the_whole_time()
    {
        using var watch = new CallWatch(clock, CancellationToken.None);
        for (var call = 0; call < 50; call++)
        {
            watch.Begin(100);
            clock.Advance(90);
            Assert.False(watch.IsOverrun);
            watch.End();
        }

        Assert.False(watch.Token.IsCancellationRequested);
        watch.Begin(100);
        clock.Advance(150);
        Assert.True(watch.Token.IsCancellationRequested);
    }

    [Fact]
    public void A_shorter_limit_is_kept_while_the_timer_waits_for_a_longer_one()
    {
        using var watch = new CallWatch(clock, CancellationToken.None);
        watch.Begin(10_000);
        watch.End();
        watch.Begin(50);

        clock.Advance(60);

        Assert.True(watch.Token.IsCancellationRequested);
    }

    [Fact]
    public void The_time_between_calls_counts_for_none()
    {
        using var watch = new CallWatch(clock, CancellationToken.None);
        watch.Begin(100);
        watch.End();

        clock.Advance(1_000);

        Assert.True(watch.IsFit);
        Assert.False(clock.IsWaiting);
    }

    [Fact]
    public void An_overrun_is_seen_although_the_call_came_back_before_the_timer_rang()
    {
        using var watch = new CallWatch(clock, CancellationToken.None);
        watch.Begin(100);
        clock.AdvanceWithoutRinging(101);

        Assert.True(watch.IsOverrun);
    }

    [Fact]
    public void The_run_cancels_the_call()
    {
        using var run = new CancellationTokenSource();
        using var watch = new CallWatch(clock, run.Token);
        watch.Begin(100);

        run.Cancel();

        Assert.True(watch.Token.IsCancellationRequested);
        Assert.False(watch.IsOverrun);
        Assert.False(watch.IsFit);
    }

    [Fact]
    public void What_a_plugin_hangs_on_the_token_cannot_reach_the_thread_of_the_timer()
    {
        using var watch = new CallWatch(clock, CancellationToken.None);
        watch.Begin(100);
        using var registration = watch.Token.Register(() => throw new InvalidOperationException("Hung on the token."));

        clock.Advance(102);

        Assert.True(watch.IsOverrun);
    }

    [Fact]
    public void Thousands_of_calls_set_the_timer_once()
    {
        using var watch = new CallWatch(clock, CancellationToken.None);
        for (var call = 0; call < 5_000; call++)
        {
            watch.Begin(1_000);
            watch.End();
        }

        Assert.Equal(1, clock.TimesSet);
    }

    /// <summary>A clock that moves by hand and knows one timer.</summary>
    private sealed class HandClock : TimeProvider
    {
        private long now = 1;
        private HandTimer? timer;

        public override long TimestampFrequency => 1_000;

        public bool IsWaiting => timer?.RingsAt is not null;

        public int TimesSet => timer!.TimesSet;

        public override long GetTimestamp() => now;

        public void Advance(long milliseconds)
        {
            for (var step = 0; step < milliseconds; step++)
            {
                now++;
                timer?.RingIfDue();
            }
        }

        public void AdvanceWithoutRinging(long milliseconds) => now += milliseconds;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => timer = new HandTimer(this, callback, state);

        private sealed class HandTimer(HandClock clock, TimerCallback callback, object? state) : ITimer
        {
            public long? RingsAt { get; private set; }

            public int TimesSet { get; private set; }

            public bool Change(TimeSpan dueTime, TimeSpan period)
            {
                TimesSet++;
                RingsAt = dueTime == Timeout.InfiniteTimeSpan ? null : clock.now + (long)dueTime.TotalMilliseconds;
                return true;
            }

            public void RingIfDue()
            {
                if (RingsAt <= clock.now)
                {
                    RingsAt = null;
                    callback(state);
                }
            }

            public void Dispose() => RingsAt = null;

            public ValueTask DisposeAsync()
            {
                Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }
}
