using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Queues a replay of a run that succeeded; the programme may be in any state, because a replay changes nothing.</summary>
internal sealed class ReplayMatchRun(CrossMentorDb db, ManagedProgrammes programmes, MatchTaskQueuing queuing, TimeProvider clock)
    : ICommand<ReplayMatchRunInput, MatchTaskId>
{
    public async Task<Outcome<Admitted<MatchTaskId>>> AdmitAsync(ReplayMatchRunInput input, CancellationToken ct)
    {
        var found = await db.MatchRuns.VisibleAsync(input.MatchRunId, run => run.Id == input.MatchRunId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<MatchTaskId>(found.Refusals);
        }

        var programme = await programmes.FindAsync(found.Value.ProgrammeId, ct);
        return programme.Then(_ => Admission.Granted(token => ApplyAsync(found.Value, token)));
    }

    private async Task<Outcome<MatchTaskId>> ApplyAsync(MatchRun run, CancellationToken ct)
    {
        var refusals = await queuing.CheckAsync(run.ProgrammeId, run.Id, ct);
        return Outcome.From(refusals).Then(() => queuing.Add(MatchTask.QueueReplay(Ids.New<MatchTaskId>(), run, clock.GetUtcNow())));
    }
}
