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

    /// <summary>The programme of the pair, if nothing keeps the two from meeting on a day.</summary>
    /// <param name="heldOn">Null for today.</param>
    public async Task<Outcome<Programme>> CheckReadyAsync(Pair pair, DateOnly? heldOn, CancellationToken ct)
    {
        var programme = await CheckAsync(pair, ct);
        if (programme.IsRefused)
        {
            return programme;
        }

        var ready = await readiness.CheckAsync(programme.Value, pair, heldOn ?? clock.Today(), ct);
        return ready.Then(() => programme.Value);
    }

    /// <summary>Makes the pair active.</summary>
    public Outcome<Pair> Start(Pair pair) => pair.Start(clock.GetUtcNow());

    /// <summary>How many sessions the pair has, cancelled ones included.</summary>
    public Task<int> CountAsync(PairId pair, CancellationToken ct) => db.PairSessions.CountAsync(session => session.PairId == pair, ct);
}
