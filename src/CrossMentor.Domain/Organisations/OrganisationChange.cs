namespace CrossMentor.Domain.Organisations;

/// <summary>What is to change about an organisation; null stays as it is.</summary>
public sealed record OrganisationChange(
    string? Name = null,
    string? Sector = null,
    SizeBand? SizeBand = null,
    string? Country = null,
    OrganisationGroupId? GroupId = null,
    OrganisationProfile? Profile = null);
