using CrossMentor.Application.Commands;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Privacy;

/// <summary>Withdraws a consent, at once: what rested on it alone is deleted in the same transaction, from the kept inputs of earlier runs too.</summary>
internal sealed class WithdrawConsent(CrossMentorDb db, ConsentErasure erasure, TimeProvider clock) : ICommand<WithdrawConsentInput, ConsentId>
{
    public async Task<Outcome<Admitted<ConsentId>>> AdmitAsync(WithdrawConsentInput input, CancellationToken ct)
    {
        // Nobody but the person sees it, so whoever finds it may withdraw it.
        var found = await db.Consents.VisibleAsync(input.ConsentId, consent => consent.Id == input.ConsentId, ct);
        return found.Then(consent => Admission.Granted(token => ApplyAsync(consent, token)));
    }

    private async Task<Outcome<ConsentId>> ApplyAsync(Consent consent, CancellationToken ct)
    {
        var given = await db.Consents.Where(other => other.ParticipantId == consent.ParticipantId && other.WithdrawnAt == null).ToListAsync(ct);
        foreach (var standing in given.Where(other => other.Purpose == consent.Purpose))
        {
            standing.Withdraw(clock.GetUtcNow());
        }

        if (!given.Any(other => other.Stands && DiversityAnswer.Purposes.Contains(other.Purpose)))
        {
            db.DiversityAnswers.RemoveRange(await db.DiversityAnswers.Where(answer => answer.ParticipantId == consent.ParticipantId).ToListAsync(ct));
        }

        if (consent.Purpose == ConsentPurpose.DiversityMatching)
        {
            await erasure.ForgetInputsAsync(consent.ProgrammeId, ct);
        }

        return consent.Id;
    }
}
