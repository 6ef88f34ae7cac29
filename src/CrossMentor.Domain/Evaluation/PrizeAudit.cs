namespace CrossMentor.Domain.Evaluation;

/// <summary>Whether a prize was counted as the jury voted. It says yes or no and nothing of who was given what.</summary>
/// <param name="VoteCount">Votes that were cast, abstentions included.</param>
/// <param name="AreVotesIntact">Whether each vote is what it was when it was cast, and all of them come to the root that was published.</param>
/// <param name="IsCountRight">Whether counting them again, with the seed that was committed to, comes to the same winner.</param>
public sealed record PrizeAudit(int VoteCount, bool AreVotesIntact, bool IsCountRight)
{
    /// <summary>For a prize that is settled.</summary>
    public static PrizeAudit Of(Prize prize, JuryVotes votes)
    {
        var receipts = votes.Receipts;
        return new(
            receipts.Count,
            votes.AreIntact && (prize.TallyRoot is { } root ? root == MerkleTree.RootOf(receipts) : receipts.Count == 0),
            prize.LotSeed is { } seed && votes.WinnerOf(prize.TieBreak, seed) == prize.WinningNominationId);
    }
}
