using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants;

/// <summary>Finds what the caller itself is in a programme: nobody consents or declares for somebody else, whatever role he or she has.</summary>
internal sealed class OwnParticipation(CrossMentorDb db, CallerScope scope)
{
    public async Task<Outcome<(Participant Participant, Programme Programme)>> FindAsync(ParticipantId id, CancellationToken ct)
    {
        var found = await db.Participants.VisibleAsync(id, participant => participant.Id == id, ct);
        if (found.IsRefused)
        {
            return Outcome<(Participant, Programme)>.Refused(found.Refusals);
        }

        if (!scope.Require().Is(found.Value.PersonId))
        {
            return new NotPermitted();
        }

        return (found.Value, await db.Programmes.AsNoTracking().SingleAsync(programme => programme.Id == found.Value.ProgrammeId, ct));
    }
}
