using System.Diagnostics;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>How long a call may wait for its worker, and who wants to be told meanwhile.</summary>
/// <param name="Call">The name of the call.</param>
/// <param name="LimitMs">How long the plugin may take.</param>
/// <param name="SlackMs">How much longer the way there and back may take.</param>
/// <param name="CancelMs">How long it may take to end when it is cancelled.</param>
/// <param name="IsPerFrame">Whether the limit is for the next part of the answer rather than for the whole of it.</param>
/// <param name="Clock">The time of the whole run.</param>
/// <param name="Progress">Told how far the call is, if anybody listens.</param>
/// <param name="Token">Cancels the run.</param>
internal sealed record Waiting(
    string Call, int LimitMs, int SlackMs, int CancelMs, bool IsPerFrame, RunClock Clock, IProgress<WorkProgress>? Progress, CancellationToken Token)
{
    /// <summary>When the call began.</summary>
    public long Began { get; } = Stopwatch.GetTimestamp();
}

/// <summary>The time that a run has waited for one plugin in all its calls.</summary>
internal sealed class RunClock(int limitMs)
{
    private long waitedTicks;

    public int LimitMs => limitMs;

    public double LeftMs => limitMs - Stopwatch.GetElapsedTime(0, waitedTicks).TotalMilliseconds;

    public void Add(long ticks) => waitedTicks += ticks;

    /// <summary>A new run begins.</summary>
    public void Restart() => waitedTicks = 0;
}
