using CrossMentor.Application.Commands;
using CrossMentor.Application.Participants;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Counts a try of a participant to attest the boundaries of mentoring, and keeps that it knows them. Nobody attests for somebody else.</summary>
internal sealed class AttestBoundaries(CrossMentorDb db, OwnParticipation own, TimeProvider clock) : ICommand<AttestBoundariesInput, BoundaryResult>
{
    public async Task<Outcome<Admitted<BoundaryResult>>> AdmitAsync(AttestBoundariesInput input, CancellationToken ct)
    {
        var found = await own.FindAsync(input.ParticipantId, ct);
        return found.IsRefused
            ? Admission.Denied<BoundaryResult>(found.Refusals)
            : Admission.Granted(token => ApplyAsync(found.Value.Participant, found.Value.Programme, input, token));
    }

    private async Task<Outcome<BoundaryResult>> ApplyAsync(Participant participant, Programme programme, AttestBoundariesInput input, CancellationToken ct)
    {
        var known = await db.BoundaryAttestations.SingleOrDefaultAsync(row => row.ParticipantId == participant.Id, ct);
        var attestation = known ?? BoundaryAttestation.Of(Ids.New<BoundaryAttestationId>(), participant);
        var today = clock.Today();
        var tried = attestation.Try(programme, participant, [.. input.Answers.Select(answer => new SituationAnswer(answer.Code, answer.Answer))], today);
        return tried.Then<BoundaryResult>(wrong =>
        {
            if (known is null)
            {
                db.BoundaryAttestations.Add(attestation);
            }

            return new BoundaryResult(
                wrong.Count == 0,
                wrong.Count == 0 ? 0 : attestation.AttemptsLeftOn(today),
                [.. wrong.Select(situation => BoundaryMistake.Of(situation, input.Language))]);
        });
    }
}
