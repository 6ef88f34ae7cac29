using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Says how often an organisation follows up on its people in a programme.</summary>
internal sealed class PlanFollowUp(CrossMentorDb db, OrganisationDesk desk) : ICommand<PlanFollowUpInput, FollowUpPlanId>
{
    public async Task<Outcome<Admitted<FollowUpPlanId>>> AdmitAsync(PlanFollowUpInput input, CancellationToken ct)
    {
        var found = await desk.FindAsync(input.ProgrammeId, input.OrganisationId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<FollowUpPlanId>> ApplyAsync(Programme programme, PlanFollowUpInput input, CancellationToken ct)
    {
        var takesPart = await desk.CheckTakesPartAsync(programme.Id, input.OrganisationId, ct);
        if (takesPart.IsRefused)
        {
            return takesPart.Refusal;
        }

        var before = await db.FollowUpPlans.SingleOrDefaultAsync(plan => plan.ProgrammeId == programme.Id && plan.OrganisationId == input.OrganisationId, ct);
        var planned = before is null
            ? FollowUpPlan.Make(Ids.New<FollowUpPlanId>(), programme, input.OrganisationId, input.StartsOn, input.CadenceDays, input.EscalatesAfter)
            : before.Change(programme, input.StartsOn, input.CadenceDays, input.EscalatesAfter);
        return planned.Then<FollowUpPlanId>(plan =>
        {
            if (before is null)
            {
                db.FollowUpPlans.Add(plan);
            }

            return plan.Id;
        });
    }
}
