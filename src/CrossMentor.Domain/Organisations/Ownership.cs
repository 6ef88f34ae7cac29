namespace CrossMentor.Domain.Organisations;

/// <summary>Whose an organisation is.</summary>
public enum Ownership
{
    PublicBody,
    StateOwned,
    Listed,
    PrivatelyHeld,
    FamilyOwned,
    Cooperative,
    NonProfit,
}
