using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Steering;

/// <summary>Puts something to the vote of the organisations: as one of them, or as the manager, who has no vote.</summary>
internal sealed class ProposeSteeringDecision(CrossMentorDb db, SteeringDesk desk, TimeProvider clock)
    : ICommand<ProposeSteeringDecisionInput, SteeringDecisionId>
{
    public async Task<Outcome<Admitted<SteeringDecisionId>>> AdmitAsync(ProposeSteeringDecisionInput input, CancellationToken ct)
    {
        var found = await desk.FindAsync(input.ProgrammeId, input.OrganisationId, ct);
        var topic = await db.SteeringTopics.NamedAsync(input.TopicId, topic => topic.Id == input.TopicId, ct);
        var brought = await db.NonRecruitmentCases.NamedAsync(input.NonRecruitmentCaseId, one => one.Id == input.NonRecruitmentCaseId, ct);
        return Admission.Unless(
            [.. found.Refusals, .. topic.Refusals, .. brought.Refusals], token => ApplyAsync(found.Value, topic.Value, brought.Value, input, token));
    }

    private async Task<Outcome<SteeringDecisionId>> ApplyAsync(
        Programme programme, SteeringTopic? topic, NonRecruitmentCase? brought, ProposeSteeringDecisionInput input, CancellationToken ct)
    {
        var takesPart = await desk.CheckTakesPartAsync(programme.Id, input.OrganisationId, ct);
        if (takesPart.IsRefused)
        {
            return takesPart.Refusal;
        }

        var motion = new SteeringMotion(input.Subject, input.Title, input.Reason, input.VotesUntil, input.OrganisationId, topic?.Id, input.Gate, brought, input.Finding);
        var open = await db.SteeringDecisions.CountAsync(
            other => other.ProgrammeId == programme.Id && other.State == SteeringDecisionState.Proposed, ct);
        var proposed = SteeringDecision.Propose(Ids.New<SteeringDecisionId>(), programme, motion, topic, open, clock.Today());
        return proposed.Then<SteeringDecisionId>(decision =>
        {
            // Whoever votes on a case learns that there is one.
            brought?.Bring(clock.Today());
            db.SteeringDecisions.Add(decision);
            return decision.Id;
        });
    }
}
