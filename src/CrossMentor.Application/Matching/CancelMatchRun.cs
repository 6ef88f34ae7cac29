using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching.Running;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Matching;

/// <summary>Ends a run that is queued or at work. From then on nothing of it is kept, however far the work has come.</summary>
internal sealed class CancelMatchRun(
    CrossMentorDb db, ManagedProgrammes programmes, IMatchRunQueue queue, AfterCommit afterCommit, TimeProvider clock)
    : ICommand<CancelMatchRunInput, MatchRunId>
{
    public async Task<Outcome<Admitted<MatchRunId>>> AdmitAsync(CancelMatchRunInput input, CancellationToken ct)
    {
        var found = await db.MatchRuns.VisibleAsync(input.MatchRunId, run => run.Id == input.MatchRunId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<MatchRunId>(found.Refusals);
        }

        var programme = await programmes.FindAsync(found.Value.ProgrammeId, ct);
        return programme.Then(_ => Admission.Granted(() => Apply(found.Value)));
    }

    private Outcome<MatchRunId> Apply(MatchRun run) => run.Cancel(clock.GetUtcNow()).Then<MatchRunId>(cancelled =>
    {
        afterCommit.Add(token => queue.InterruptAsync(cancelled.Id, token));
        return cancelled.Id;
    });
}
