using CrossMentor.Application.Changes;
using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

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
        var written = system.All<MatchRun>()
            .Where(row => row.Id == id && row.State == MatchRunState.Running)
            .ExecuteUpdate(row => row
                .SetProperty(column => column.Stage, stage)
                .SetProperty(column => column.Done, done)
                .SetProperty(column => column.Total, total));
        if (written == 0)
        {
            return false;
        }

        changes.Publish([StoredChange.Of(id)]);
        return true;
    }
}
