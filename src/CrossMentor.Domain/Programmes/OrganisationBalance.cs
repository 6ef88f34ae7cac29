using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Programmes;

/// <summary>What one organisation gives to a programme and receives from it.</summary>
/// <param name="MentorsOffered">Enrolled mentors.</param>
/// <param name="MenteesOffered">Enrolled mentees.</param>
/// <param name="MentorsPlaced">Pairs in which the organisation gives the mentor.</param>
/// <param name="MenteesPlaced">Pairs in which the organisation sends the mentee.</param>
public sealed record OrganisationBalance(
    OrganisationId OrganisationId,
    int MentorsOffered,
    int MenteesOffered,
    int MentorsPlaced,
    int MenteesPlaced,
    bool IsWithinTolerance)
{
    /// <summary>What the pool of donated places means to it.</summary>
    public PlaceShare Pool { get; init; }

    /// <summary>Places of its mentors that it leaves to others, and others take.</summary>
    public int PlacesGiven => Pool.Given;

    /// <summary>Places of others' mentors that it takes.</summary>
    public int PlacesReceived => Pool.Received;

    /// <summary>The mentors that count as its own once places have moved.</summary>
    public int MentorsCounted => MenteesOffered + Pool.Settle(MentorsOffered - MenteesOffered);

    /// <summary>Given minus received, counted in pairs.</summary>
    public int Difference => MentorsPlaced - MenteesPlaced;
}
