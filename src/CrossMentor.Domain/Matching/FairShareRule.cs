namespace CrossMentor.Domain.Matching;

/// <summary>What an organisation's share of the pairs is, counted by its mentees.</summary>
public enum FairShareRule
{
    /// <summary>In proportion to the mentor places that it gives; equal where nobody who sends mentees gives any.</summary>
    PlacesGiven,

    /// <summary>As much for each organisation that sends mentees.</summary>
    Equal,
}
