namespace CrossMentor.Domain.Events;

/// <summary>Whether somebody knows the boundaries of mentoring, as far as the programme asks.</summary>
public enum BoundaryState
{
    /// <summary>The programme does not ask.</summary>
    NotAsked,

    /// <summary>The person has not attested them in its role.</summary>
    Missing,

    /// <summary>The person has.</summary>
    Attested,
}
