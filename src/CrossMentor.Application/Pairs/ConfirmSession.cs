using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Pairs;

/// <summary>Confirms what the other said of a session, from when on it counts.</summary>
internal sealed class ConfirmSession(OwnSessions sessions, PairWork work) : ICommand<ConfirmSessionInput, PairSessionId>
{
    public async Task<Outcome<Admitted<PairSessionId>>> AdmitAsync(ConfirmSessionInput input, CancellationToken ct)
    {
        var found = await sessions.FindAsync(input.SessionId, ct);
        return found.Then(own => Admission.Granted(token => ApplyAsync(own, token)));
    }

    private async Task<Outcome<PairSessionId>> ApplyAsync(OwnSession own, CancellationToken ct)
    {
        var programme = await work.CheckAsync(own.Pair, ct);
        return programme.Then(_ => own.Session.Confirm(own.Side).Then<PairSessionId>(session => session.Id));
    }
}
