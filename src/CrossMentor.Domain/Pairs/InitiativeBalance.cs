namespace CrossMentor.Domain.Pairs;

/// <summary>Which of the two proposes the sessions. Both are responsible for their pair, so neither should do it alone.</summary>
/// <param name="MentorSharePercent">Rounded to whole percent; null while nobody has proposed.</param>
/// <param name="IsOneSided">Whether a side makes less than a quarter of the proposals, once there are enough of them to tell.</param>
public sealed record InitiativeBalance(int MentorProposals, int MenteeProposals, int? MentorSharePercent, bool IsOneSided)
{
    private const int QuarterOf = 4;

    /// <param name="proposalsMin">From how many proposals on it is judged.</param>
    public static InitiativeBalance Of(int mentorProposals, int menteeProposals, int proposalsMin)
    {
        var all = mentorProposals + menteeProposals;
        var isOneSided = all >= proposalsMin && Math.Min(mentorProposals, menteeProposals) * QuarterOf < all;
        return new(mentorProposals, menteeProposals, all == 0 ? null : (int)Math.Round(100.0 * mentorProposals / all, MidpointRounding.AwayFromZero), isOneSided);
    }
}
