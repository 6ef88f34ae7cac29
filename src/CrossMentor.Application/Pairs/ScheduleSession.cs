using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Pairs;

/// <summary>Proposes a session. Either of the two may, and which of them it was is kept: both drive their pair.</summary>
internal sealed class ScheduleSession(CrossMentorDb db, OwnPairs pairs, PairWork work) : ICommand<ScheduleSessionInput, PairSessionId>
{
    public async Task<Outcome<Admitted<PairSessionId>>> AdmitAsync(ScheduleSessionInput input, CancellationToken ct)
    {
        var found = await pairs.FindAsync(input.PairId, ct);
        return found.Then(own => Admission.Granted(token => ApplyAsync(own, input, token)));
    }

    private async Task<Outcome<PairSessionId>> ApplyAsync(OwnPair own, ScheduleSessionInput input, CancellationToken ct)
    {
        var programme = await work.CheckAsync(own.Pair, ct);
        if (programme.IsRefused)
        {
            return Outcome<PairSessionId>.Refused(programme.Refusals);
        }

        var earlier = await work.CountAsync(own.Pair.Id, ct);
        var scheduled = PairSession.Schedule(
            Ids.New<PairSessionId>(), own.Pair, earlier, own.Side, input.PlannedOn, work.CalendarOf(programme.Value));
        return scheduled.Then<PairSessionId>(session => db.PairSessions.Add(session).Entity.Id);
    }
}
