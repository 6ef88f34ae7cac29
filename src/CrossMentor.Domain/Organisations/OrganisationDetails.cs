namespace CrossMentor.Domain.Organisations;

/// <summary>What is said when an organisation is registered.</summary>
public sealed record OrganisationDetails(
    string Name, string Sector, SizeBand SizeBand, string Country, OrganisationGroupId? GroupId, OrganisationProfile? Profile = null);
