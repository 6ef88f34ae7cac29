using CrossMentor.Domain.Matching;
using CrossMentor.Matching;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Stores how far some work is, a few times a second, and stops the work when it is no longer stored as running.</summary>
/// <remarks>Progress is no change that anybody decides on, so it counts no version: a cancellation never meets it.</remarks>
internal abstract class ProgressWriter(TimeProvider clock, CancellationTokenSource work) : IProgress<MatchingProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private MatchRunStage stage = MatchRunStage.Loading;
    private long writtenAt;

    /// <summary>Called on the thread of the matching; the time it takes is the work's own.</summary>
    public void Report(MatchingProgress value)
    {
        var next = StageOf(value.Stage);
        if (next < stage || (next == stage && clock.GetElapsedTime(writtenAt) < Pause))
        {
            return;
        }

        stage = next;
        if (!Write(stage, (int)Math.Clamp(value.Done, 0, value.Total), (int)Math.Min(value.Total, int.MaxValue)))
        {
            work.Cancel();
        }

        writtenAt = clock.GetTimestamp();
    }

    /// <summary>Stores the progress of work that is running.</summary>
    /// <returns>Whether it still is.</returns>
    protected abstract bool Write(MatchRunStage stage, int done, int total);

    private static MatchRunStage StageOf(MatchingStage stage) => stage switch
    {
        MatchingStage.Preparing => MatchRunStage.Rules,
        MatchingStage.Candidates => MatchRunStage.Scoring,
        MatchingStage.Choosing or MatchingStage.Verifying => MatchRunStage.Solving,
        MatchingStage.Grouping => MatchRunStage.Grouping,
        _ => MatchRunStage.Explaining,
    };
}
