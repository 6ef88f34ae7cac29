namespace CrossMentor.Matching.Results;

/// <summary>The figures of one organisation: what it gives and what it receives.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="MentorsOffered">Its mentors.</param>
/// <param name="MentorsPlaced">Its mentors with at least one pair.</param>
/// <param name="PairsGiven">The pairs in which it provides the mentor.</param>
/// <param name="MenteesOffered">Its mentees.</param>
/// <param name="MenteesPlaced">Its mentees with at least one pair.</param>
/// <param name="PairsReceived">The pairs in which it provides the mentee.</param>
public sealed record OrganisationSummary(
    Guid OrganisationId,
    int MentorsOffered,
    int MentorsPlaced,
    int PairsGiven,
    int MenteesOffered,
    int MenteesPlaced,
    int PairsReceived);
