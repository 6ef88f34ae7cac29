namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Lets bidders bid in turn, some at a time, so that memory is asked for each before its turn comes.</summary>
internal ref struct BidTurns
{
    /// <summary>How many bidders take turns.</summary>
    public const int AtOnce = 8;

    /// <summary>How often everybody may bid on average: an auction may end anywhere, and no guess is worth more.</summary>
    private const int MostBidsABidder = 100;

    private readonly Span<int> waiting;
    private readonly int bidders;
    private int next;
    private int count;
    private int turn;

    /// <summary>Bidders from 0 on take turns.</summary>
    /// <param name="bidders">How many there are.</param>
    /// <param name="waiting">Room for those who take turns: <see cref="AtOnce"/> numbers.</param>
    public BidTurns(int bidders, Span<int> waiting)
    {
        this.bidders = bidders;
        this.waiting = waiting;
        for (; count < Math.Min(waiting.Length, bidders); count++)
        {
            waiting[count] = next++;
        }
    }

    /// <summary>Whether somebody is to bid.</summary>
    public readonly bool Any => count > 0;

    /// <summary>Who is to bid now.</summary>
    public readonly int Current => waiting[turn];

    /// <summary>The bids of a whole auction.</summary>
    public static long MostBids(int bidders) => (long)MostBidsABidder * bidders;

    /// <summary>Ends a turn, and answers who gets it the next time: whoever was displaced, or else who has not bid yet.</summary>
    /// <param name="displaced">Who lost a place by the bid, or a number below 0.</param>
    public int Pass(int displaced)
    {
        var bidder = displaced >= 0 ? displaced : next < bidders ? next++ : waiting[--count];
        waiting[turn] = bidder;
        turn = turn + 1 < count ? turn + 1 : 0;
        return bidder;
    }
}
