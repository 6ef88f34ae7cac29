namespace CrossMentor.Plugins.Tests;

/// <summary>One side of a pair under test; what is left out is not known.</summary>
internal sealed record Person
{
    public string? Organisation { get; init; }

    public string[] ProtectedOrganisations { get; init; } = [];

    public string[] InfluencedOrganisations { get; init; } = [];

    public int? Grade { get; init; }

    public int? ExperienceYears { get; init; }

    public int? UtcOffsetMinutes { get; init; }

    public string[] Languages { get; init; } = [];

    public string[] Skills { get; init; } = [];

    public string[] OfferedSkills { get; init; } = [];

    public string[] DevelopmentGoals { get; init; } = [];

    public string? Function { get; init; }

    public string? Sector { get; init; }

    public string? Country { get; init; }

    public string? Location { get; init; }

    public string? Department { get; init; }

    public string? Gender { get; init; }

    public string? Track { get; init; }

    public DateOnly? FactsAsOf { get; init; }
}
