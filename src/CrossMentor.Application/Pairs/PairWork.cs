using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>What every step of the two in their pair rests on: a confirmed pair, in a programme that goes on.</summary>
internal sealed class PairWork(CrossMentorDb db, PairReadiness readiness, TimeProvider clock)
{
    /// <summary>The programme of the pair, if the two may work in it.</summary>
    public async Task<Outcome<Programme>> CheckAsync(Pair pair, CancellationToken ct)
    {
        var programme = await db.Programmes.SingleAsync(programme => programme.Id == pair.ProgrammeId, ct);
        var open = programme.CheckNotClosed();
        var confirmed = pair.CheckConfirmed();
        return Outcome.From([.. open.Refusals, .. confirmed.Refusals]).Then(() => programme);
    }

    public SessionCalendar CalendarOf(Programme programme) => SessionCalendar.Of(programme, clock.GetUtcNow());

    /// <summary>Makes the pair active. In a reverse programme, whose failures come from a hasty beginning, every gate has to be passed.</summary>
    public async Task<Outcome<Pair>> StartAsync(Pair pair, Programme programme, CancellationToken ct)
    {
        var asked = programme.Orientation == Orientation.Reverse && pair.State == PairState.Published;
        var open = asked ? await readiness.OpenGatesAsync(pair, ct) : [];
        return pair.Start(open, clock.GetUtcNow());
    }

    /// <summary>How many sessions the pair has, cancelled ones included.</summary>
    public Task<int> CountAsync(PairId pair, CancellationToken ct) => db.PairSessions.CountAsync(session => session.PairId == pair, ct);
}
