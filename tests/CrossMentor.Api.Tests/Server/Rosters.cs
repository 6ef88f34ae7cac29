namespace CrossMentor.Api.Tests.Server;

/// <summary>A row of a roster as the schema takes it. By default a person of whom everything is known that matching asks for.</summary>
public sealed record RosterRow(string Organisation, string ExternalId, string Name)
{
    public string? Email { get; init; }

    public string? JobTitle { get; init; }

    public string? Function { get; init; }

    public string? Country { get; init; }

    public string? City { get; init; }

    public string? TimeZone { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = ["en"];

    public int? ExperienceYears { get; init; }

    public string? Grade { get; init; }

    public string? Manager { get; init; } = "-";

    public IReadOnlyList<string> DottedManagers { get; init; } = [];

    public string? Role { get; init; }

    public string? Track { get; init; }

    public int? Capacity { get; init; }

    public IReadOnlyList<string> Skills { get; init; } = [];

    public IReadOnlyList<string> Goals { get; init; } = [];

    public static RosterRow Mentor(MadeOrganisation organisation, string name) => new(organisation.Name, name, name) { Role = "MENTOR" };

    public static RosterRow Mentee(MadeOrganisation organisation, string name) => new(organisation.Name, name, name) { Role = "MENTEE" };

    /// <summary>Somebody in a reporting line who takes no part.</summary>
    public static RosterRow Colleague(MadeOrganisation organisation, string name) => new(organisation.Name, name, name);
}

/// <summary>Inputs of <c>importRoster</c>.</summary>
public static class Rosters
{
    public const string Report = "report { rows peopleCreated peopleUpdated peopleUnchanged mentorsEnrolled menteesEnrolled unresolvedManagers }";

    public static object Of(MadeProgramme programme, IEnumerable<RosterRow> rows, bool dryRun = false) =>
        new { programmeId = programme.Id, roster = new { rows }, dryRun };

    public static object OfCsv(MadeProgramme programme, string csv, bool dryRun = false) => new { programmeId = programme.Id, roster = new { csv }, dryRun };

    /// <summary>One mentor and one mentee of each organisation, who speak English and report to nobody.</summary>
    public static RosterRow[] OneOfEach(params MadeOrganisation[] organisations) =>
        [.. organisations.SelectMany(organisation => new[]
        {
            RosterRow.Mentor(organisation, $"Mentor of {organisation.Name}"),
            RosterRow.Mentee(organisation, $"Mentee of {organisation.Name}"),
        })];
}
