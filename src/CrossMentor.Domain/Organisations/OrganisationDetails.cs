namespace CrossMentor.Domain.Organisations;

/// <summary>What is said when an organisation is registered.</summary>
public sealed record OrganisationDetails(string Name, string Sector, SizeBand SizeBand, string Country, OrganisationGroupId? GroupId);

/// <summary>What is to change about an organisation; null stays as it is.</summary>
public sealed record OrganisationChange(
    string? Name = null,
    string? Sector = null,
    SizeBand? SizeBand = null,
    string? Country = null,
    OrganisationGroupId? GroupId = null);
