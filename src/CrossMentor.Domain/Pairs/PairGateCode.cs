namespace CrossMentor.Domain.Pairs;

/// <summary>What has to be in order before a pair begins.</summary>
public enum PairGateCode
{
    /// <summary>Every rule of the programme allows the two today; above all, neither stands above the other.</summary>
    OffLine,

    /// <summary>Both have said how much time they give.</summary>
    Pledged,

    /// <summary>Both have acknowledged the agreement on ethics.</summary>
    Acknowledged,

    /// <summary>Both have completed the training that the programme requires of them.</summary>
    Trained,

    /// <summary>The programme has had its kick-off.</summary>
    KickOff,
}
