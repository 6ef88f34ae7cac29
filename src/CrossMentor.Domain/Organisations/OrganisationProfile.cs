namespace CrossMentor.Domain.Organisations;

/// <summary>What an organisation says of its character, beside sector, size and country.</summary>
/// <param name="Ownership">Null when it was not said.</param>
/// <param name="Values">Taxonomy codes of what it stands for, in the order of the alphabet.</param>
public sealed record OrganisationProfile(Ownership? Ownership, IReadOnlyList<string> Values)
{
    public const int ValuesMax = 30;
}
