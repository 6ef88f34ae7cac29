namespace CrossMentor.Domain.Participants;

/// <summary>Who said it. The person is never asked.</summary>
public enum EmploymentSource
{
    /// <summary>A roster that was imported.</summary>
    Roster,

    /// <summary>The organisation, on the day it was recorded.</summary>
    Organisation,
}
