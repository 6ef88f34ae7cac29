using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Counts the votes at the final meeting and names the winner, whom nobody knows before.</summary>
internal sealed class AwardPrize(CrossMentorDb db, PrizeDesk desk, JuryVoteReader votes, TimeProvider clock) : ICommand<AwardPrizeInput, PrizeId>
{
    public async Task<Outcome<Admitted<PrizeId>>> AdmitAsync(AwardPrizeInput input, CancellationToken ct)
    {
        var found = await desk.FindManagedAsync(input.PrizeId, ct);
        return found.Then(prize => Admission.Granted(token => ApplyAsync(prize, token)));
    }

    private async Task<Outcome<PrizeId>> ApplyAsync(Prize prize, CancellationToken ct)
    {
        var programme = await desk.ProgrammeAsync(prize, ct);
        var finalMeeting = await db.ProgrammeEvents.AsNoTracking().SingleOrDefaultAsync(
            gathering => gathering.ProgrammeId == prize.ProgrammeId && gathering.Kind == EventKind.Final && gathering.State != EventState.Cancelled, ct);
        var counted = prize.Count(programme, finalMeeting, await votes.OfAsync(prize.Id, ct), clock.GetUtcNow());
        if (counted.IsRefused)
        {
            return Outcome<PrizeId>.Refused(counted.Refusals);
        }

        if (prize.WinningNominationId is { } won)
        {
            prize.AwardTo(await votes.WinnerAsync(won, ct));
        }

        return prize.Id;
    }
}
