using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Pairs;

/// <summary>Moves a session to come; which of the two moves it is counted.</summary>
internal sealed class RescheduleSession(OwnSessions sessions, PairWork work) : ICommand<RescheduleSessionInput, PairSessionId>
{
    public async Task<Outcome<Admitted<PairSessionId>>> AdmitAsync(RescheduleSessionInput input, CancellationToken ct)
    {
        var found = await sessions.FindAsync(input.SessionId, ct);
        return found.Then(own => Admission.Granted(token => ApplyAsync(own, input, token)));
    }

    private async Task<Outcome<PairSessionId>> ApplyAsync(OwnSession own, RescheduleSessionInput input, CancellationToken ct)
    {
        if (own.Session.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var programme = await work.CheckAsync(own.Pair, ct);
        return programme.Then(open =>
            own.Session.Reschedule(own.Side, input.PlannedOn, work.CalendarOf(open)).Then<PairSessionId>(session => session.Id));
    }
}
