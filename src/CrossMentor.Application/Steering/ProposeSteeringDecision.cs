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
        var refusals = new List<Refusal>(found.Refusals);
        var topic = input.TopicId is { } topicId
            ? Take(refusals, await db.SteeringTopics.VisibleAsync(topicId, topic => topic.Id == topicId, ct))
            : null;
        var brought = input.NonRecruitmentCaseId is { } caseId
            ? Take(refusals, await db.NonRecruitmentCases.VisibleAsync(caseId, one => one.Id == caseId, ct))
            : null;
        return refusals.Count > 0
            ? Admission.Denied<SteeringDecisionId>(refusals)
            : Admission.Granted(token => ApplyAsync(found.Value, topic, brought, input, token));
    }

    private static T? Take<T>(List<Refusal> refusals, Outcome<T> found)
        where T : class
    {
        refusals.AddRange(found.Refusals);
        return found.IsRefused ? null : found.Value;
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
