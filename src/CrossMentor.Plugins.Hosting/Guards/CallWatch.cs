namespace CrossMentor.Plugins.Hosting.Guards;

/// <summary>Watches one call after another of one run and cancels the call that takes too long.</summary>
/// <remarks>
/// A block of pairs takes microseconds, so neither a token source nor a timer is made or set for each call, and no lock is taken: the timer runs on from an
/// earlier call, and when it rings looks whether a call has had its time, waits for the rest of it, or goes to sleep because there is none.
/// </remarks>
internal sealed class CallWatch : IDisposable
{
    private const long Never = long.MaxValue;
    private const long Past = long.MinValue;

    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly CancellationToken run;
    private readonly CancellationTokenSource source;
    private readonly ITimer timer;

    // By when the call under way has to be back, in ticks of the clock; never where there is none, long past when the timer has found it overdue.
    private long dueAt = Never;

    // When the timer will ring; never while it sleeps. Set with the gate held. Whoever begins a call writes the one and then reads the other, the timer the
    // other way round, each with a full fence between: one of the two sees the other, and no call begins without a timer that will ring for it.
    private long ringsAt = Never;
    private volatile bool hasOverrun;

    public CallWatch(TimeProvider time, CancellationToken run)
    {
        this.time = time;
        this.run = run;
        source = CancellationTokenSource.CreateLinkedTokenSource(run);
        timer = time.CreateTimer(static watch => ((CallWatch)watch!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Cancelled when the call takes too long, or with the run.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Cancels the run that the calls belong to.</summary>
    public CancellationToken Run => run;

    /// <summary>Whether the call has taken too long, be it that it noticed or not.</summary>
    public bool IsOverrun => time.GetTimestamp() > Volatile.Read(ref dueAt);

    /// <summary>Whether another call of the run can be watched.</summary>
    public bool IsFit => !hasOverrun && !source.IsCancellationRequested;

    /// <summary>A call begins.</summary>
    public void Begin(int limitMs)
    {
        var due = time.GetTimestamp() + (limitMs * time.TimestampFrequency / 1_000);
        Interlocked.Exchange(ref dueAt, due);
        if (Volatile.Read(ref ringsAt) > due)
        {
            RingAt(due, limitMs);
        }
    }

    /// <summary>The call has come back.</summary>
    public void End() => hasOverrun |= Interlocked.Exchange(ref dueAt, Never) == Past;

    public void Dispose()
    {
        timer.Dispose();
        source.Dispose();
    }

    private void RingAt(long due, int limitMs)
    {
        lock (gate)
        {
            if (ringsAt > due)
            {
                Volatile.Write(ref ringsAt, due);
                timer.Change(TimeSpan.FromMilliseconds(limitMs), Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void Ring()
    {
        lock (gate)
        {
            Interlocked.Exchange(ref ringsAt, Never);
            var due = Volatile.Read(ref dueAt);
            if (due == Never)
            {
                return;
            }

            var now = time.GetTimestamp();
            if (due > now)
            {
                // A timer takes whole milliseconds and rounds down; it must not ring before the time is up.
                var rest = time.GetElapsedTime(now, due) + TimeSpan.FromMilliseconds(1);
                Volatile.Write(ref ringsAt, now + (long)(rest.TotalSeconds * time.TimestampFrequency));
                timer.Change(rest, Timeout.InfiniteTimeSpan);
                return;
            }

            if (Interlocked.CompareExchange(ref dueAt, Past, due) != due)
            {
                // It came back at this very moment. If the next has begun, the timer has to ring for that one.
                RingForNext();
                return;
            }
        }

        try
        {
            source.Cancel();
        }
        catch (Exception exception) when (exception is ObjectDisposedException or AggregateException)
        {
            // Either the call came back at this very moment and its guard has thrown the watch away, or the plugin had hung something on the token that
            // throws. Neither may reach the thread of the timer, where it would end the process; the overrun is told by the call.
        }
    }

    private void RingForNext()
    {
        Volatile.Write(ref ringsAt, time.GetTimestamp());
        timer.Change(TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
    }
}
