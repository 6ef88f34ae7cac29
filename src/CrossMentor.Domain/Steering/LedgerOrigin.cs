namespace CrossMentor.Domain.Steering;

/// <summary>Where an entry of a ledger comes from.</summary>
public enum LedgerOrigin
{
    /// <summary>What the product knows of: sessions, pairs, attendance, costs.</summary>
    Derived,

    /// <summary>The balance of the edition before.</summary>
    CarriedOver,

    /// <summary>What the manager recorded.</summary>
    Recorded,
}
