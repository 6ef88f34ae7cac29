using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants;

/// <summary>Says whether somebody may be in a track, to those who may put the person there and to the person.</summary>
public sealed class EligibilityReader(CrossMentorDb db, ICallerScope scope)
{
    /// <summary>Null for a participant or a track that does not exist or is not the caller's, and for a track of another programme.</summary>
    public async Task<TrackEligibility?> ReadAsync(ParticipantId id, TrackId trackId, CancellationToken ct)
    {
        var participant = await db.Participants.AsNoTracking().SingleOrDefaultAsync(participant => participant.Id == id, ct);
        if (participant is null || !IsForCaller(participant))
        {
            return null;
        }

        var programme = await db.Programmes.AsNoTracking().SingleOrDefaultAsync(programme => programme.Id == participant.ProgrammeId, ct);
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(person => person.Id == participant.PersonId, ct);
        return person is null ? null : programme?.FindTrack(trackId)?.Judge(person, participant.Role);
    }

    private bool IsForCaller(Participant participant) => scope.Caller is { } caller
        && (caller.MayManage(participant.ProgrammeId)
            || caller.Coordinates(participant.OrganisationId)
            || caller.OwnPeople.Contains(participant.PersonId));
}
