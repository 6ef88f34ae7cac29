using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Declares the prize of a programme and how it will be decided, before anybody is nominated.</summary>
internal sealed class DeclarePrize(CrossMentorDb db, ManagedProgrammes programmes, TimeProvider clock) : ICommand<DeclarePrizeInput, PrizeId>
{
    public async Task<Outcome<Admitted<PrizeId>>> AdmitAsync(DeclarePrizeInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<PrizeId>> ApplyAsync(Programme programme, DeclarePrizeInput input, CancellationToken ct)
    {
        var exists = await db.Prizes.AnyAsync(prize => prize.ProgrammeId == programme.Id, ct);
        var plan = new PrizePlan(input.Name, input.TieBreak, input.NominationsUntil);
        return Prize.Declare(Ids.New<PrizeId>(), programme, plan, exists, clock.Today()).Then<PrizeId>(prize =>
        {
            db.Prizes.Add(prize);
            return prize.Id;
        });
    }
}
