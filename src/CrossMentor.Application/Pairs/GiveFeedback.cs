using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Pairs;

/// <summary>Tells the other of one conversation. It stands in the journal and not at the session, whose version others than the two see.</summary>
internal sealed class GiveFeedback(OwnSessions sessions, JournalWriting journals) : ICommand<GiveFeedbackInput, PairId>
{
    public async Task<Outcome<Admitted<PairId>>> AdmitAsync(GiveFeedbackInput input, CancellationToken ct)
    {
        var found = await sessions.FindAsync(input.SessionId, ct);
        return found.Then(own => Admission.Granted(token => journals.WriteAsync(
            own.Pair, (journal, _) => journal.GiveFeedback(own.Session, own.Side, input.Helped, input.Wanted), token)));
    }
}
