using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>Counts the places of two people in all their pairs, of which a side sees some only.</summary>
internal sealed class PairPlacesReader(CrossMentorDb db)
{
    /// <param name="besides">A pair that is not counted.</param>
    public async Task<PairPlaces> ReadAsync(ParticipantId mentorId, ParticipantId menteeId, PairId? besides, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.PairAnswering);
        var two = await system.All<Participant>()
            .Where(participant => participant.Id == mentorId || participant.Id == menteeId)
            .AsNoTracking()
            .ToDictionaryAsync(participant => participant.Id, ct);
        var held = await system.All<Pair>()
            .ThatAreConfirmed()
            .Where(pair => pair.Id != besides && (pair.MentorId == mentorId || pair.MenteeId == menteeId))
            .Select(pair => new { pair.MentorId, pair.MenteeId })
            .ToListAsync(ct);
        return PairPlaces.Of(
            two[mentorId], held.Count(pair => pair.MentorId == mentorId), two[menteeId], held.Count(pair => pair.MenteeId == menteeId));
    }
}
