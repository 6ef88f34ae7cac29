using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Pairs;

/// <summary>Calls a session off, or takes back what was said of one that the other has not confirmed.</summary>
internal sealed class CancelSession(OwnSessions sessions, PairWork work) : ICommand<CancelSessionInput, PairSessionId>
{
    public async Task<Outcome<Admitted<PairSessionId>>> AdmitAsync(CancelSessionInput input, CancellationToken ct)
    {
        var found = await sessions.FindAsync(input.SessionId, ct);
        return found.Then(own => Admission.Granted(token => ApplyAsync(own, token)));
    }

    private async Task<Outcome<PairSessionId>> ApplyAsync(OwnSession own, CancellationToken ct)
    {
        var programme = await work.CheckAsync(own.Pair, ct);
        return programme.Then(_ => own.Session.Cancel(own.Side).Then<PairSessionId>(session => session.Id));
    }
}
