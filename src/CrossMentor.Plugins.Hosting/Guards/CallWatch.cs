namespace CrossMentor.Plugins.Hosting.Guards;

/// <summary>Watches one call after another of one run and cancels the call that takes too long.</summary>
/// <remarks>
/// A block of pairs takes microseconds, so neither a token source nor a timer is made or set for each call: the timer runs on from an earlier call, and when it
/// rings looks whether a call has had its time, waits for the rest of it, or goes to sleep because there is none.
/// </remarks>
internal sealed class CallWatch : IDisposable
{
    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly CancellationToken run;
    private readonly CancellationTokenSource source;
    private readonly ITimer timer;
    private long startedAt;
    private TimeSpan limit;
    private bool isCalling;
    private bool isOverrun;

    // When the timer will ring, in ticks of the clock; null while it sleeps.
    private long? ringsAt;

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
    public bool IsOverrun
    {
        get
        {
            lock (gate)
            {
                return isOverrun || time.GetElapsedTime(startedAt) > limit;
            }
        }
    }

    /// <summary>Whether another call of the run can be watched.</summary>
    public bool IsFit => !source.IsCancellationRequested;

    /// <summary>A call begins.</summary>
    public void Begin(int limitMs)
    {
        lock (gate)
        {
            startedAt = time.GetTimestamp();
            limit = TimeSpan.FromMilliseconds(limitMs);
            isCalling = true;
            var due = startedAt + (long)(limit.TotalSeconds * time.TimestampFrequency);
            if (ringsAt is not { } rings || rings > due)
            {
                ringsAt = due;
                timer.Change(limit, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>The call has come back.</summary>
    public void End()
    {
        lock (gate)
        {
            isCalling = false;
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        source.Dispose();
    }

    private void Ring()
    {
        lock (gate)
        {
            ringsAt = null;
            if (!isCalling)
            {
                return;
            }

            var rest = limit - time.GetElapsedTime(startedAt);
            if (rest > TimeSpan.Zero)
            {
                // A timer takes whole milliseconds and rounds down; it must not ring before the time is up.
                rest += TimeSpan.FromMilliseconds(1);
                ringsAt = time.GetTimestamp() + (long)(rest.TotalSeconds * time.TimestampFrequency);
                timer.Change(rest, Timeout.InfiniteTimeSpan);
                return;
            }

            isOverrun = true;
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
}
