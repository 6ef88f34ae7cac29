namespace CrossMentor.Domain.Participants;

/// <summary>What an interest rests on.</summary>
public enum InterestTie
{
    BoardSeat,
    Ownership,
    Supplier,
    Customer,
    Reporting,
    Family,
    Friendship,
    Dispute,
    Other,
}
