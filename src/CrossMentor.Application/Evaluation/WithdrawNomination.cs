using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Takes a nomination back and deletes what was said in it: for the mentee who made it, as long as others may be made.</summary>
internal sealed class WithdrawNomination(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<WithdrawNominationInput, NominationId>
{
    public async Task<Outcome<Admitted<NominationId>>> AdmitAsync(WithdrawNominationInput input, CancellationToken ct)
    {
        var found = await db.Nominations.VisibleAsync(input.NominationId, nomination => nomination.Id == input.NominationId, ct);
        return found.Then(nomination => scope.Require().Is(nomination.MenteePersonId)
            ? Admission.Granted(token => ApplyAsync(nomination, token))
            : Admission.Denied<NominationId>(new NotPermitted()));
    }

    private async Task<Outcome<NominationId>> ApplyAsync(Nomination nomination, CancellationToken ct)
    {
        var prize = await db.Prizes.SingleAsync(prize => prize.Id == nomination.PrizeId, ct);
        return prize.Withdraw(clock.Today()).Then<NominationId>(_ =>
        {
            db.Nominations.Remove(nomination);
            return nomination.Id;
        });
    }
}
