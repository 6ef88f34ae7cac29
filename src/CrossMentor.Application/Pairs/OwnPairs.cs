using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Pairs;

/// <summary>Finds a pair for one of its two people; to others it is hidden, or seen and not theirs to work in.</summary>
internal sealed class OwnPairs(CrossMentorDb db, CallerScope scope)
{
    public async Task<Outcome<OwnPair>> FindAsync(PairId id, CancellationToken ct)
    {
        var found = await db.Pairs.VisibleAsync(id, pair => pair.Id == id, ct);
        return found.Then<OwnPair>(pair => SideOf(scope.Require(), pair) is { } side ? new OwnPair(pair, side) : new NotPermitted());
    }

    /// <summary>Null for somebody who is neither. Whoever should be both speaks for the mentor alone, and so confirms nothing to itself.</summary>
    public static PairSide? SideOf(Caller caller, Pair pair)
    {
        if (caller.Is(pair.MentorPersonId))
        {
            return PairSide.Mentor;
        }

        return caller.Is(pair.MenteePersonId) ? PairSide.Mentee : null;
    }
}
