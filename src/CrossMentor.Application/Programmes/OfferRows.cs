using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Counts in the database whom organisations offer, for many programmes in one statement.</summary>
internal static class OfferRows
{
    public static async Task<ILookup<ProgrammeId, Offer>> OffersAsync(
        this IQueryable<Participant> participants, IReadOnlyList<ProgrammeId> programmes, CancellationToken ct)
    {
        var counts = await participants
            .Where(participant => programmes.Contains(participant.ProgrammeId) && participant.State == ParticipantState.Enrolled)
            .GroupBy(participant => new { participant.ProgrammeId, participant.OrganisationId, participant.Role, participant.Capacity })
            .Select(group => new { group.Key.ProgrammeId, group.Key.OrganisationId, group.Key.Role, group.Key.Capacity, Count = group.Count() })
            .ToListAsync(ct);
        return counts
            .SelectMany(group => Enumerable.Repeat((group.ProgrammeId, Offer: new Offer(group.OrganisationId, group.Role, group.Capacity)), group.Count))
            .ToLookup(offer => offer.ProgrammeId, offer => offer.Offer);
    }
}
