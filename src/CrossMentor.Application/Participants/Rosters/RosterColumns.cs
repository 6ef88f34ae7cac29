namespace CrossMentor.Application.Participants.Rosters;

/// <summary>The names of the columns of a roster, which are those of <see cref="RosterRowInput"/> in small letters.</summary>
internal static class RosterColumns
{
    public const string Organisation = "organisation";
    public const string ExternalId = "external_id";
    public const string Name = "name";
    public const string Email = "email";
    public const string JobTitle = "job_title";
    public const string Function = "function";
    public const string Country = "country";
    public const string City = "city";
    public const string TimeZone = "time_zone";
    public const string Languages = "languages";
    public const string ExperienceYears = "experience_years";
    public const string Grade = "grade";
    public const string Manager = "manager";
    public const string DottedManagers = "dotted_managers";
    public const string Role = "role";
    public const string Track = "track";
    public const string Capacity = "capacity";
    public const string Skills = "skills";
    public const string Goals = "goals";

    public static IReadOnlyList<string> All { get; } =
    [
        Organisation, ExternalId, Name, Email, JobTitle, Function, Country, City, TimeZone, Languages, ExperienceYears, Grade, Manager,
        DottedManagers, Role, Track, Capacity, Skills, Goals,
    ];

    /// <summary>What identifies a person and what nobody can be without.</summary>
    public static IReadOnlyList<string> Required { get; } = [Organisation, ExternalId, Name];
}
