using CrossMentor.Application.Commands;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Nominates a mentor: the mentee of a pair may, and nobody for it.</summary>
internal sealed class NominateForPrize(CrossMentorDb db, PrizeDesk desk, OwnPairs pairs, TimeProvider clock) : ICommand<NominateForPrizeInput, NominationId>
{
    public async Task<Outcome<Admitted<NominationId>>> AdmitAsync(NominateForPrizeInput input, CancellationToken ct)
    {
        var prize = await desk.FindAsync(input.PrizeId, ct);
        var pair = await pairs.FindAsync(input.PairId, ct);
        if (prize.IsRefused || pair.IsRefused)
        {
            return Admission.Denied<NominationId>([.. prize.Refusals, .. pair.Refusals]);
        }

        return pair.Value.Side == PairSide.Mentee
            ? Admission.Granted(token => ApplyAsync(prize.Value, pair.Value.Pair, input, token))
            : Admission.Denied<NominationId>(new NotPermitted());
    }

    private async Task<Outcome<NominationId>> ApplyAsync(Prize prize, Pair pair, NominateForPrizeInput input, CancellationToken ct)
    {
        var programme = await desk.ProgrammeAsync(prize, ct);
        var isNominated = await db.Nominations.AnyAsync(other => other.PrizeId == prize.Id && other.PairId == pair.Id, ct);
        var text = new NominationText(input.Impact, input.Mentorship, input.Statement);
        var made = Nomination.Make(Ids.New<NominationId>(), prize, programme, pair, text, isNominated, await CountAsync(prize.Id, ct), clock.Today());
        return made.Then<NominationId>(nomination =>
        {
            db.Nominations.Add(nomination);
            return nomination.Id;
        });
    }

    private async Task<int> CountAsync(PrizeId prize, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.JuryVote);
        return await system.All<Nomination>().CountAsync(nomination => nomination.PrizeId == prize, ct);
    }
}
