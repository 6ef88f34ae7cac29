namespace CrossMentor.Domain.Refusals;

/// <summary>Why somebody got no pair, or fewer than hoped for.</summary>
public static class UnplacedCodes
{
    public const string NoEligiblePartner = "NO_ELIGIBLE_PARTNER";
    public const string TooFewMentors = "TOO_FEW_MENTORS";
    public const string TooFewMentees = "TOO_FEW_MENTEES";
    public const string PartnersTaken = "PARTNERS_TAKEN";
}
