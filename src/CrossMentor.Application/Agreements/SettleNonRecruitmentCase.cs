using CrossMentor.Application.Commands;
using CrossMentor.Application.Steering;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Agreements;

/// <summary>Writes at a case what the steering group found about it: for the manager, and for whoever proposed the decision. What it says is not theirs to choose.</summary>
internal sealed class SettleNonRecruitmentCase(CrossMentorDb db, SteeringDesk desk, TimeProvider clock)
    : ICommand<SettleNonRecruitmentCaseInput, NonRecruitmentCaseId>
{
    public async Task<Outcome<Admitted<NonRecruitmentCaseId>>> AdmitAsync(SettleNonRecruitmentCaseInput input, CancellationToken ct)
    {
        var found = await db.NonRecruitmentCases.VisibleAsync(input.NonRecruitmentCaseId, one => one.Id == input.NonRecruitmentCaseId, ct);
        var decision = await db.SteeringDecisions.VisibleAsync(input.SteeringDecisionId, one => one.Id == input.SteeringDecisionId, ct);
        if (found.IsRefused || decision.IsRefused)
        {
            return Admission.Denied<NonRecruitmentCaseId>([.. found.Refusals, .. decision.Refusals]);
        }

        return desk.MayEnd(found.Value.ProgrammeId, decision.Value.ProposedById)
            ? Admission.Granted(() => found.Value.CheckVersion(input.Version) is { } stale
                ? stale
                : found.Value.Settle(decision.Value, clock.Today()).Then<NonRecruitmentCaseId>(settled => settled.Id))
            : Admission.Denied<NonRecruitmentCaseId>(new NotPermitted());
    }
}
