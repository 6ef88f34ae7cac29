using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Steering;

/// <summary>Reads what the organisations of programmes have agreed to, from the rows that whoever asks may read.</summary>
internal static class SteeringRows
{
    /// <summary>Of each programme the organisations that voted for a decision of the subject that was adopted: one that joined later has agreed to nothing.</summary>
    public static async Task<ILookup<ProgrammeId, OrganisationId>> ThatAgreedAsync(
        this IQueryable<SteeringVote> votes,
        IQueryable<SteeringDecision> decisions,
        SteeringSubject subject,
        IReadOnlyCollection<ProgrammeId> programmes,
        CancellationToken ct)
    {
        var agreed = await votes
            .Where(vote => vote.Choice == SteeringChoice.For && decisions.Any(decision => decision.Id == vote.SteeringDecisionId
                && programmes.Contains(decision.ProgrammeId) && decision.Subject == subject && decision.State == SteeringDecisionState.Adopted))
            .Select(vote => new { vote.ProgrammeId, vote.OrganisationId })
            .ToListAsync(ct);
        return agreed.ToLookup(vote => vote.ProgrammeId, vote => vote.OrganisationId);
    }
}
