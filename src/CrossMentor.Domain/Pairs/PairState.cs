namespace CrossMentor.Domain.Pairs;

/// <summary>Where a pair stands.</summary>
public enum PairState
{
    /// <summary>Published by the manager, and waiting for those whom the programme asks to agree.</summary>
    Proposed,

    /// <summary>Everybody who was asked has agreed; the two know each other.</summary>
    Published,

    /// <summary>The two have begun to meet.</summary>
    Active,

    /// <summary>The two have met as often as the programme asks, and brought the pair to its end.</summary>
    Completed,

    /// <summary>Somebody who was asked did not agree. Who it was is told to nobody.</summary>
    Declined,

    /// <summary>Unwound before its end, without fault, or ended because somebody left the programme.</summary>
    Ended,
}
