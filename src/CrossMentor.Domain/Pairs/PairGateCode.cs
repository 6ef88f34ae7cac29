namespace CrossMentor.Domain.Pairs;

/// <summary>What has to be in order before a pair of a reverse programme begins.</summary>
public enum PairGateCode
{
    /// <summary>Every rule of the programme allows the two today; above all, neither stands above the other.</summary>
    OffLine,

    /// <summary>Both have said how much time they give.</summary>
    Pledged,
}
