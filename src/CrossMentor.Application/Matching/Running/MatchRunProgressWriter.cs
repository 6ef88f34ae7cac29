using CrossMentor.Application.Changes;
using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Stores how far a match run is, and tells those who watch it.</summary>
internal sealed class MatchRunProgressWriter(
    CrossMentorDbFactory databases, MatchRunId id, ChangeFeed changes, TimeProvider clock, CancellationTokenSource run)
    : ProgressWriter(clock, run)
{
    protected override bool Write(MatchRunStage stage, int done, int total)
    {
        using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        if (!system.Advance<MatchRun>(row => row.Id == id, stage, done, total))
        {
            return false;
        }

        changes.Publish([StoredChange.Of(id)]);
        return true;
    }
}
