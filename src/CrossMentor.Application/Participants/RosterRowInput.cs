using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Participants;

/// <summary>One person of a roster. Without a role only the person is added or changed.</summary>
public sealed record RosterRowInput
{
    public required string Organisation { get; init; }

    public required string ExternalId { get; init; }

    public required string Name { get; init; }

    public string? Email { get; init; }

    public string? JobTitle { get; init; }

    public string? Function { get; init; }

    public string? Country { get; init; }

    public string? City { get; init; }

    /// <summary>IANA time-zone name.</summary>
    public string? TimeZone { get; init; }

    /// <summary>BCP 47 tags.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    public int? ExperienceYears { get; init; }

    /// <summary>A label of the organisation's grade ladder, or a rank on the common ladder.</summary>
    public string? Grade { get; init; }

    /// <summary>External id of the manager; <c>-</c> says that the person reports to nobody; null that it is not known.</summary>
    public string? Manager { get; init; }

    public IReadOnlyList<string> DottedManagers { get; init; } = [];

    public ParticipantRole? Role { get; init; }

    public string? Track { get; init; }

    public int? Capacity { get; init; }

    public IReadOnlyList<string> Skills { get; init; } = [];

    public IReadOnlyList<string> Goals { get; init; } = [];
}
