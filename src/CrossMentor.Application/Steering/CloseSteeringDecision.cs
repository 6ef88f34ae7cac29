using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Steering;

/// <summary>Counts the votes on a decision; whoever proposed it may, and the manager. What comes out is not theirs to choose.</summary>
internal sealed class CloseSteeringDecision(CrossMentorDb db, SteeringDesk desk, TimeProvider clock)
    : ICommand<CloseSteeringDecisionInput, SteeringDecisionId>
{
    public async Task<Outcome<Admitted<SteeringDecisionId>>> AdmitAsync(CloseSteeringDecisionInput input, CancellationToken ct)
    {
        var found = await db.SteeringDecisions.VisibleAsync(input.DecisionId, decision => decision.Id == input.DecisionId, ct);
        return found.Then(decision => desk.MayEnd(decision.ProgrammeId, decision.ProposedById)
            ? Admission.Granted(token => ApplyAsync(decision, input.Version, token))
            : Admission.Denied<SteeringDecisionId>(new NotPermitted()));
    }

    private async Task<Outcome<SteeringDecisionId>> ApplyAsync(SteeringDecision decision, int version, CancellationToken ct)
    {
        if (decision.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        var votes = await db.SteeringVotes.Where(vote => vote.SteeringDecisionId == decision.Id).AsNoTracking().ToListAsync(ct);
        var closed = decision.Close(await desk.OrganisationsAsync(decision.ProgrammeId, ct), votes, clock.Today());
        return closed.Then<SteeringDecisionId>(settled => settled.Id);
    }
}
