using CrossMentor.Application.Changes;
using CrossMentor.Domain.Matching;
using CrossMentor.Matching;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Stores how far a run is, a few times a second, and stops the run when it is no longer stored as running.</summary>
/// <remarks>Progress is no change that anybody decides on, so it counts no version: a cancellation never meets it.</remarks>
internal sealed class MatchRunProgressWriter(
    CrossMentorDbFactory databases, MatchRunId id, ChangeFeed changes, TimeProvider clock, CancellationTokenSource run)
    : IProgress<MatchingProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private MatchRunStage stage = MatchRunStage.Loading;
    private long writtenAt;

    /// <summary>Called on the thread of the matching; the time it takes is the run's own.</summary>
    public void Report(MatchingProgress value)
    {
        var next = StageOf(value.Stage);
        if (next < stage || (next == stage && clock.GetElapsedTime(writtenAt) < Pause))
        {
            return;
        }

        stage = next;
        Write((int)Math.Clamp(value.Done, 0, value.Total), (int)Math.Min(value.Total, int.MaxValue));
        writtenAt = clock.GetTimestamp();
    }

    private void Write(int done, int total)
    {
        using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        var written = system.All<MatchRun>()
            .Where(row => row.Id == id && row.State == MatchRunState.Running)
            .ExecuteUpdate(row => row
                .SetProperty(column => column.Stage, stage)
                .SetProperty(column => column.Done, done)
                .SetProperty(column => column.Total, total));
        if (written == 0)
        {
            run.Cancel();
            return;
        }

        changes.Publish([StoredChange.Of(id)]);
    }

    private static MatchRunStage StageOf(MatchingStage stage) => stage switch
    {
        MatchingStage.Preparing => MatchRunStage.Rules,
        MatchingStage.Candidates => MatchRunStage.Scoring,
        MatchingStage.Choosing or MatchingStage.Verifying => MatchRunStage.Solving,
        MatchingStage.Grouping => MatchRunStage.Grouping,
        _ => MatchRunStage.Explaining,
    };
}
