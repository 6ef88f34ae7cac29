using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Steering;

/// <summary>Votes for an organisation. Its coordinator hands the vote of its representative in; the manager has none to give.</summary>
internal sealed class CastSteeringVote(CrossMentorDb db, CallerScope scope, SteeringDesk desk, TimeProvider clock)
    : ICommand<CastSteeringVoteInput, SteeringDecisionId>
{
    public async Task<Outcome<Admitted<SteeringDecisionId>>> AdmitAsync(CastSteeringVoteInput input, CancellationToken ct)
    {
        var decision = await db.SteeringDecisions.VisibleAsync(input.DecisionId, decision => decision.Id == input.DecisionId, ct);
        var representative = await db.Representatives.VisibleAsync(
            input.RepresentativeId, representative => representative.Id == input.RepresentativeId, ct);
        if (decision.IsRefused || representative.IsRefused)
        {
            return Admission.Denied<SteeringDecisionId>([.. decision.Refusals, .. representative.Refusals]);
        }

        return scope.Require().Coordinates(representative.Value.OrganisationId)
            ? Admission.Granted(token => ApplyAsync(decision.Value, representative.Value, input.Choice, token))
            : Admission.Denied<SteeringDecisionId>(new NotPermitted());
    }

    private async Task<Outcome<SteeringDecisionId>> ApplyAsync(
        SteeringDecision decision, Representative representative, SteeringChoice choice, CancellationToken ct)
    {
        var takesPart = await desk.CheckTakesPartAsync(decision.ProgrammeId, representative.OrganisationId, ct);
        if (takesPart.IsRefused)
        {
            return takesPart.Refusal;
        }

        var hasVoted = await db.SteeringVotes.AnyAsync(
            other => other.SteeringDecisionId == decision.Id && other.OrganisationId == representative.OrganisationId, ct);
        var cast = decision.Vote(Ids.New<SteeringVoteId>(), representative, choice, hasVoted, clock.Today());
        return cast.Then<SteeringDecisionId>(vote =>
        {
            db.SteeringVotes.Add(vote);
            return decision.Id;
        });
    }
}
