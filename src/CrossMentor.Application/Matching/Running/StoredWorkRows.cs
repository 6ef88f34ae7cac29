using System.Linq.Expressions;
using CrossMentor.Domain.Matching;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Running;

/// <summary>What is asked of stored work of any kind, and what is done to it without loading it: inside a system scope, because work is no caller's.</summary>
internal static class StoredWorkRows
{
    /// <summary>Work that waits or runs.</summary>
    public static IQueryable<TWork> ThatIsOpen<TWork>(this IQueryable<TWork> rows)
        where TWork : StoredWork
        => rows.Where(work => work.State == MatchRunState.Queued || work.State == MatchRunState.Running);

    /// <summary>Puts what a dead process left running back into the queue.</summary>
    /// <returns>How much of it there was.</returns>
    public static Task<int> QueueAgainAsync<TWork>(this SystemScope system, CancellationToken ct)
        where TWork : StoredWork
        => system.All<TWork>()
            .Where(work => work.State == MatchRunState.Running)
            .ExecuteUpdateAsync(
                work => work
                    .SetProperty(row => row.State, MatchRunState.Queued)
                    .SetProperty(row => row.Stage, MatchRunStage.Queued)
                    .SetProperty(row => row.Done, 0)
                    .SetProperty(row => row.Total, 0)
                    .SetProperty(row => row.StartedAt, (DateTimeOffset?)null)
                    .SetProperty(row => row.Version, row => row.Version + 1),
                ct);

    /// <summary>Stores how far running work is.</summary>
    /// <returns>Whether it is still running.</returns>
    public static bool Advance<TWork>(this SystemScope system, Expression<Func<TWork, bool>> which, MatchRunStage stage, int done, int total)
        where TWork : StoredWork
        => system.All<TWork>()
            .Where(which)
            .Where(work => work.State == MatchRunState.Running)
            .ExecuteUpdate(work => work
                .SetProperty(row => row.Stage, stage)
                .SetProperty(row => row.Done, done)
                .SetProperty(row => row.Total, total)) > 0;
}
