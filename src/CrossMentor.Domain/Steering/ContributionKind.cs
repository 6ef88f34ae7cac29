namespace CrossMentor.Domain.Steering;

/// <summary>What is given and received. Each kind has a unit of its own, and none is ever added to another.</summary>
public enum ContributionKind
{
    /// <summary>Minutes of confirmed sessions that a mentor gave.</summary>
    MentorMinutes,

    /// <summary>Pairs in which an organisation's mentor took somebody else's mentee.</summary>
    MenteePlaces,

    /// <summary>People who attended an event that teaches modules.</summary>
    TrainingSeats,

    /// <summary>Events that somebody was host to.</summary>
    Hosting,

    /// <summary>Places of mentors that an organisation leaves to everybody.</summary>
    DonatedPlaces,

    /// <summary>Money, in the smallest unit of its currency.</summary>
    Money,
}
