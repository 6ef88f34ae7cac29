namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>Why a person has fewer pairs than their capacity: a property of the problem, not of the solver.</summary>
public enum OpenPlaceCause
{
    /// <summary>Every candidate of this person is already paired with them, or there never was one: the rules leave nobody.</summary>
    NoCandidate,

    /// <summary>
    /// Everybody who could take the place is full in every largest solution (Dulmage and Mendelsohn, 1958): one more place on the
    /// other side is needed. That it is this person who stays open is then decided by the total score.
    /// </summary>
    Capacity,

    /// <summary>There is a free place to be reached, but the highest quota of an organisation forbids using it.</summary>
    Quota,

    /// <summary>There is a free place to be reached, but a goal that goes before the number of pairs, or a highest quota, is better served without using it.</summary>
    Goal,
}

/// <summary>A person with places left over.</summary>
/// <param name="Person">Index of the mentee or mentor.</param>
/// <param name="Places">How many places stay open, in pairs; equal to the capacity when the person has no pair at all.</param>
/// <param name="IsUnplaced">Whether the person has no pair at all.</param>
/// <param name="Cause">Why.</param>
public readonly record struct OpenPlace(int Person, int Places, bool IsUnplaced, OpenPlaceCause Cause);
