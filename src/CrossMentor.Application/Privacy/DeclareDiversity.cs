using CrossMentor.Application.Commands;
using CrossMentor.Application.Participants;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Privacy;

/// <summary>Keeps what a participant declares about one dimension of diversity, in place of what was declared before.</summary>
internal sealed class DeclareDiversity(CrossMentorDb db, OwnParticipation own, TimeProvider clock) : ICommand<DeclareDiversityInput, ParticipantId>
{
    public async Task<Outcome<Admitted<ParticipantId>>> AdmitAsync(DeclareDiversityInput input, CancellationToken ct)
    {
        var found = await own.FindAsync(input.ParticipantId, ct);
        return found.Then(part => Admission.Granted(token => ApplyAsync(part.Programme, part.Participant, input, token)));
    }

    private async Task<Outcome<ParticipantId>> ApplyAsync(Programme programme, Participant participant, DeclareDiversityInput input, CancellationToken ct)
    {
        var earlier = await db.DiversityAnswers.Where(answer => answer.ParticipantId == participant.Id && answer.Dimension == input.Dimension).ToListAsync(ct);
        if (input.Value is null)
        {
            db.DiversityAnswers.RemoveRange(earlier);
            return participant.Id;
        }

        var consents = await db.Consents
            .Where(consent => consent.ParticipantId == participant.Id && consent.WithdrawnAt == null)
            .Select(consent => consent.Purpose)
            .ToListAsync(ct);
        var declared = DiversityAnswer.Declare(
            Ids.New<DiversityAnswerId>(), programme, participant, input.Dimension, input.Value, consents, clock.Today());
        if (declared.IsRefused)
        {
            return Outcome<ParticipantId>.Refused(declared.Refusals);
        }

        db.DiversityAnswers.RemoveRange(earlier);
        db.DiversityAnswers.Add(declared.Value);
        return participant.Id;
    }
}
