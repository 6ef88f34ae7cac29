namespace CrossMentor.Matching.Inputs;

/// <summary>What organisations are entitled to when fair shares are a goal. Shares are of the pairs that there could be: the fewer of all mentors' and all mentees' places.</summary>
public enum FairShareRule
{
    /// <summary>In proportion to the mentor places that an organisation gives: who gives twice as many gets twice as many. Equal shares where nobody who sends mentees gives any.</summary>
    PlacesGiven,

    /// <summary>As much for each organisation that sends mentees.</summary>
    Equal,
}
