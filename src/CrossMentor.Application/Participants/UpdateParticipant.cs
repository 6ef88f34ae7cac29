using CrossMentor.Application.Commands;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants;

/// <summary>Changes somebody's part in a programme; the pairs that the person holds must fit the capacity.</summary>
internal sealed class UpdateParticipant(CrossMentorDb db, ParticipantAccess access) : ICommand<UpdateParticipantInput, ParticipantId>
{
    public async Task<Outcome<Admitted<ParticipantId>>> AdmitAsync(UpdateParticipantInput input, CancellationToken ct)
    {
        var found = await access.FindAsync(input.ParticipantId, ct);
        return found.Then(pair => Admission.Granted(token => ApplyAsync(pair.Participant, pair.Programme, input, token)));
    }

    private async Task<Outcome<ParticipantId>> ApplyAsync(
        Participant participant, Programme programme, UpdateParticipantInput input, CancellationToken ct)
    {
        if (participant.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var pairs = await db.Pairs.ThatAreConfirmed().Of(participant.Id).CountAsync(ct);
        var track = await CheckTrackAsync(participant, programme, input.TrackId, ct);
        if (track.IsRefused)
        {
            return track.Refusal;
        }

        var changed = participant.Change(programme, input.Capacity, input.TrackId, input.Goals, pairs);
        return changed.Then<ParticipantId>(accepted => accepted.Id);
    }

    // Whoever is in a track already stays there: the rule stands at the door.
    private async Task<Outcome> CheckTrackAsync(Participant participant, Programme programme, TrackId? wanted, CancellationToken ct)
    {
        if (wanted is null || wanted == participant.TrackId)
        {
            return Outcome.Accepted;
        }

        var person = await db.People.SingleAsync(person => person.Id == participant.PersonId, ct);
        return programme.CheckTrack(wanted, person, participant.Role);
    }
}
