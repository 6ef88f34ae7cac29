using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>Says that a session was held, which begins the pair if it has not begun. It counts once the other has confirmed it.</summary>
/// <remarks>One session a day counts at most, so that a session that both log is not two.</remarks>
internal sealed class LogSession(CrossMentorDb db, OwnPairs pairs, PairWork work) : ICommand<LogSessionInput, PairSessionId>
{
    public async Task<Outcome<Admitted<PairSessionId>>> AdmitAsync(LogSessionInput input, CancellationToken ct)
    {
        var found = await pairs.FindAsync(input.PairId, ct);
        var scheduled = await db.PairSessions.NamedAsync(input.SessionId, session => session.Id == input.SessionId && session.PairId == input.PairId, ct);
        return Admission.Unless([.. found.Refusals, .. scheduled.Refusals], token => ApplyAsync(found.Value, scheduled.Value, input, token));
    }

    private async Task<Outcome<PairSessionId>> ApplyAsync(OwnPair own, PairSession? scheduled, LogSessionInput input, CancellationToken ct)
    {
        var programme = await work.CheckReadyAsync(own.Pair, input.HeldOn, ct);
        if (programme.IsRefused)
        {
            return Outcome<PairSessionId>.Refused(programme.Refusals);
        }

        var logged = await HoldAsync(own, scheduled, input, programme.Value, ct);
        if (logged.IsRefused)
        {
            return Outcome<PairSessionId>.Refused(logged.Refusals);
        }

        if (await db.PairSessions.AnyAsync(
            other => other.PairId == own.Pair.Id && other.Id != logged.Value.Id && other.HeldOn == input.HeldOn && other.State != SessionState.Cancelled, ct))
        {
            return new AlreadyExists("heldOn");
        }

        if (scheduled is null)
        {
            db.PairSessions.Add(logged.Value);
        }

        return work.Start(own.Pair).Then<PairSessionId>(_ => logged.Value.Id);
    }

    private async Task<Outcome<PairSession>> HoldAsync(
        OwnPair own, PairSession? scheduled, LogSessionInput input, Programme programme, CancellationToken ct)
    {
        var report = new SessionReport(input.HeldOn, input.Minutes, input.Format, input.Topics);
        var calendar = work.CalendarOf(programme);
        return scheduled is not null
            ? scheduled.Hold(own.Side, report, calendar)
            : PairSession.Log(Ids.New<PairSessionId>(), own.Pair, await work.CountAsync(own.Pair.Id, ct), own.Side, report, calendar);
    }
}
