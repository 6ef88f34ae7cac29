using System.Collections.Immutable;

namespace CrossMentor.Matching.Inputs;

/// <summary>A participant of a run with the facts that rules and scorers may be granted. There is no name: nothing here is meant to be read by people.</summary>
/// <remarks>Codes and sets are taxonomy ids such as <c>skill:negotiation</c>, <c>language:da</c> or <c>country:DK</c>; null and the empty set mean "not known".</remarks>
public sealed record MatchingPerson
{
    /// <summary>The participant: one person in one role of one programme.</summary>
    public required Guid ParticipantId { get; init; }

    /// <summary>The person. Somebody who both mentors and is mentored is two participants and one person, and never a pair.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The organisation the person takes part for.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>How many pairs the person can hold in this run: the smaller of free places and free hours.</summary>
    public int Capacity { get; init; } = 1;

    /// <summary>Seniority on the common ladder; higher is more senior.</summary>
    public int? Grade { get; init; }

    /// <summary>Years of professional experience.</summary>
    public int? ExperienceYears { get; init; }

    /// <summary>Offset from UTC in minutes at the date of the run.</summary>
    public int? UtcOffsetMinutes { get; init; }

    /// <summary>Languages the person can work in.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Skills the person has.</summary>
    public ImmutableArray<string> Skills { get; init; } = [];

    /// <summary>Skills a mentor offers to pass on.</summary>
    public ImmutableArray<string> OfferedSkills { get; init; } = [];

    /// <summary>Skills a mentee wants to develop.</summary>
    public ImmutableArray<string> DevelopmentGoals { get; init; } = [];

    /// <summary>The person's function.</summary>
    public string? Function { get; init; }

    /// <summary>The sector of the organisation.</summary>
    public string? Sector { get; init; }

    /// <summary>The country the person works in.</summary>
    public string? Country { get; init; }

    /// <summary>The site or town the person works at.</summary>
    public string? Location { get; init; }

    /// <summary>The department.</summary>
    public string? Department { get; init; }

    /// <summary>The division.</summary>
    public string? Division { get; init; }

    /// <summary>The track of the programme.</summary>
    public string? Track { get; init; }

    /// <summary>Self-declared gender; reaches a plugin only when the policy grants it by name.</summary>
    public string? Gender { get; init; }

    /// <summary>Former organisations that the programme still treats as the person's own.</summary>
    public ImmutableArray<Guid> ProtectedOrganisations { get; init; } = [];

    /// <summary>Organisations over which the person holds a declared influence.</summary>
    public ImmutableArray<Guid> InfluencedOrganisations { get; init; } = [];

    /// <summary>When the facts were last confirmed.</summary>
    public DateOnly? FactsAsOf { get; init; }
}
