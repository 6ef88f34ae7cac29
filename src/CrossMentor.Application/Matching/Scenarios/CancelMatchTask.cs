using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching.Running;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Ends work that is queued or under way. From then on nothing of it is kept, however far it has come.</summary>
internal sealed class CancelMatchTask(
    CrossMentorDb db, ManagedProgrammes programmes, IMatchTaskQueue queue, AfterCommit afterCommit, TimeProvider clock)
    : ICommand<CancelMatchTaskInput, MatchTaskId>
{
    public async Task<Outcome<Admitted<MatchTaskId>>> AdmitAsync(CancelMatchTaskInput input, CancellationToken ct)
    {
        var found = await db.MatchTasks.VisibleAsync(input.MatchTaskId, task => task.Id == input.MatchTaskId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<MatchTaskId>(found.Refusals);
        }

        var programme = await programmes.FindAsync(found.Value.ProgrammeId, ct);
        return programme.Then(_ => Admission.Granted(() => Apply(found.Value)));
    }

    private Outcome<MatchTaskId> Apply(MatchTask task) => task.Cancel(clock.GetUtcNow()).Then<MatchTaskId>(cancelled =>
    {
        afterCommit.Add(token => queue.InterruptAsync(cancelled.Id, token));
        return cancelled.Id;
    });
}
