namespace CrossMentor.Domain.Participants;

/// <summary>Where somebody works.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="TimeZone">IANA time-zone name.</param>
public sealed record Location(string Country, string? City, string? TimeZone);
