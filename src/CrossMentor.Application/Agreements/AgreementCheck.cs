using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Agreements;

/// <summary>Whether people may meet in a programme that asks for ethics: first their organisations have signed, then they themselves have acknowledged.</summary>
internal sealed class AgreementCheck(CrossMentorDb db, AssentReader assents)
{
    /// <summary>Before a pair is published or proposed.</summary>
    public async Task<Outcome> OfOrganisationsAsync(Programme programme, IEnumerable<OrganisationId> meeting, CancellationToken ct)
    {
        if (!programme.AsksFor(GateCode.Ethics))
        {
            return Outcome.Accepted;
        }

        var signed = await assents.ToAgreementAsync([programme.Id], ct);
        return EthicsGate.CheckSigned([.. meeting.Distinct()], signed.ContainsKey(programme.Id), signed.GetValueOrDefault(programme.Id, []));
    }

    /// <summary>Before what a pair did together is written down. Of a partner, the asking person learns no more than that something is missing.</summary>
    public async Task<Outcome> OfPairAsync(Programme programme, Pair pair, CancellationToken ct)
    {
        if (!programme.AsksFor(GateCode.Ethics))
        {
            return Outcome.Accepted;
        }

        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var latest = await system.All<AgreementVersion>()
            .Where(version => version.ProgrammeId == programme.Id)
            .OrderByDescending(version => version.Number)
            .Select(version => (AgreementVersionId?)version.Id)
            .FirstOrDefaultAsync(ct);
        var given = await system.All<Acknowledgement>()
            .Where(acknowledgement => acknowledgement.ParticipantId == pair.MentorId || acknowledgement.ParticipantId == pair.MenteeId)
            .Select(acknowledgement => new { acknowledgement.ParticipantId, acknowledgement.AgreementVersionId })
            .ToListAsync(ct);

        bool Has(ParticipantId participant) => Acknowledgements.HasAcknowledged(
            latest, given.Where(one => one.ParticipantId == participant).Select(one => one.AgreementVersionId));

        return Acknowledgements.CheckPair(Has(pair.MentorId), Has(pair.MenteeId));
    }
}
