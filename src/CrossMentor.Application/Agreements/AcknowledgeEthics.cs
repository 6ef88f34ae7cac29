using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Agreements;

/// <summary>Keeps that a participant holds to a version of the agreement. Nobody can say so for somebody else.</summary>
internal sealed class AcknowledgeEthics(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<AcknowledgeEthicsInput, ParticipantId>
{
    public async Task<Outcome<Admitted<ParticipantId>>> AdmitAsync(AcknowledgeEthicsInput input, CancellationToken ct)
    {
        var version = await db.AgreementVersions.VisibleAsync(input.AgreementVersionId, version => version.Id == input.AgreementVersionId, ct);
        var participant = await db.Participants.VisibleAsync(input.ParticipantId, participant => participant.Id == input.ParticipantId, ct);
        if (version.IsRefused || participant.IsRefused)
        {
            return Admission.Denied<ParticipantId>([.. version.Refusals, .. participant.Refusals]);
        }

        return scope.Require().Is(participant.Value.PersonId)
            ? Admission.Granted(token => ApplyAsync(version.Value, participant.Value, input.Language, token))
            : Admission.Denied<ParticipantId>(new NotPermitted());
    }

    private async Task<Outcome<ParticipantId>> ApplyAsync(AgreementVersion version, Participant participant, string language, CancellationToken ct)
    {
        var programme = await db.Programmes.AsNoTracking().SingleAsync(programme => programme.Id == version.ProgrammeId, ct);
        var latest = await db.AgreementVersions.Where(other => other.ProgrammeId == programme.Id).MaxAsync(other => other.Number, ct);
        var isGiven = await db.Acknowledgements.AnyAsync(given => given.AgreementVersionId == version.Id && given.ParticipantId == participant.Id, ct);
        var acknowledged = Acknowledgement.Give(
            Ids.New<AcknowledgementId>(), programme, version, latest, participant, language, isGiven, clock.GetUtcNow());
        return acknowledged.Then<ParticipantId>(acknowledgement =>
        {
            db.Acknowledgements.Add(acknowledgement);
            return participant.Id;
        });
    }
}
