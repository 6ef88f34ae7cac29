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

/// <summary>Keeps that a participant consents to a purpose, on which words and when.</summary>
internal sealed class GrantConsent(CrossMentorDb db, OwnParticipation own, TimeProvider clock) : ICommand<GrantConsentInput, ConsentId>
{
    public async Task<Outcome<Admitted<ConsentId>>> AdmitAsync(GrantConsentInput input, CancellationToken ct)
    {
        var found = await own.FindAsync(input.ParticipantId, ct);
        return found.Then(part => Admission.Granted(token => ApplyAsync(part.Programme, part.Participant, input, token)));
    }

    private async Task<Outcome<ConsentId>> ApplyAsync(Programme programme, Participant participant, GrantConsentInput input, CancellationToken ct)
    {
        var isGiven = await db.Consents.AnyAsync(
            consent => consent.ParticipantId == participant.Id && consent.Purpose == input.Purpose && consent.WithdrawnAt == null, ct);
        var granted = Consent.Grant(Ids.New<ConsentId>(), programme, participant, input.Purpose, input.NoticeVersion, isGiven, clock.GetUtcNow());
        return granted.Then<ConsentId>(consent =>
        {
            db.Consents.Add(consent);
            return consent.Id;
        });
    }
}
