using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Stores how far a piece of work on a run or a scenario is.</summary>
internal sealed class MatchTaskProgressWriter(CrossMentorDbFactory databases, MatchTaskId id, TimeProvider clock, CancellationTokenSource work)
    : ProgressWriter(clock, work)
{
    protected override bool Write(MatchRunStage stage, int done, int total)
    {
        using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        return system.Advance<MatchTask>(row => row.Id == id, stage, done, total);
    }
}
