using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Pairs;

/// <summary>Finds a session for one of the two people of its pair.</summary>
internal sealed class OwnSessions(CrossMentorDb db, OwnPairs pairs)
{
    public async Task<Outcome<OwnSession>> FindAsync(PairSessionId id, CancellationToken ct)
    {
        var found = await db.PairSessions.VisibleAsync(id, session => session.Id == id, ct);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var own = await pairs.FindAsync(found.Value.PairId, ct);
        return own.Then<OwnSession>(pair => new OwnSession(found.Value, pair.Pair, pair.Side));
    }
}
