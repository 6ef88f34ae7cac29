using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Access;

/// <summary>
/// A published hybrid programme of three organisations with four pairs' worth of people each. Everybody has everything that can be known of a
/// person, each value naming whose it is, so that a value that turns up where it should not can be recognised.
/// </summary>
public sealed class PublishedProgramme
{
    private const int PeopleARole = 2;

    private PublishedProgramme(Workshop workshop) => Workshop = workshop;

    public Workshop Workshop { get; }

    public required MadeProgramme Programme { get; init; }

    public required IReadOnlyList<MadeOrganisation> Organisations { get; init; }

    /// <summary>Who mentors whom, by name, as the manager sees it.</summary>
    public required IReadOnlyList<(string Mentor, string Mentee)> Pairs { get; init; }

    public required IReadOnlyList<RosterRow> Rows { get; init; }

    public MadeOrganisation Own => Organisations[0];

    public IReadOnlyList<string> OwnNames => [.. Rows.Where(row => row.Organisation == Own.Name && row.Role is not null).Select(row => row.Name)];

    /// <summary>Foreign people who form a pair with somebody of the own organisation.</summary>
    public IReadOnlyList<string> PartnerNames => [.. Pairs
        .SelectMany(pair => new[] { (One: pair.Mentor, Other: pair.Mentee), (One: pair.Mentee, Other: pair.Mentor) })
        .Where(pair => OwnNames.Contains(pair.One))
        .Select(pair => pair.Other)
        .Distinct()
        .Order(StringComparer.Ordinal)];

    /// <summary>Foreign people who are enrolled and no partners of anybody of the own organisation.</summary>
    public IReadOnlyList<string> HiddenNames => [.. Rows.Where(row => row.Role is not null).Select(row => row.Name).Except(OwnNames).Except(PartnerNames)];

    public static async Task<PublishedProgramme> MakeAsync(Workshop workshop)
    {
        MadeOrganisation[] organisations =
            [await workshop.OrganisationAsync("Alpha"), await workshop.OrganisationAsync("Beta"), await workshop.OrganisationAsync("Gamma"), await workshop.OrganisationAsync("Delta")];
        foreach (var organisation in organisations)
        {
            var ladder = new { organisationId = organisation.Id, version = organisation.Version, steps = new[] { new { label = $"Captain of {organisation.Name}", rank = 9 } } };
            await workshop.Manager.AcceptedAsync("setGradeLadder", ladder, "organisation { id }");
        }

        var programme = await workshop.ProgrammeAsync("HYBRID_ACTION_LEARNING", learningGroupCount: PeopleARole);
        foreach (var organisation in organisations)
        {
            await workshop.JoinAsync(programme, organisation);
        }

        var rows = organisations.SelectMany(People).ToArray();
        await workshop.ImportAsync(programme, rows);
        var run = await workshop.MatchAsync(programme);
        await workshop.PublishAsync(run);
        return new(workshop) { Programme = programme, Organisations = organisations, Pairs = run.Pairings(), Rows = rows };
    }

    private static IEnumerable<RosterRow> People(MadeOrganisation organisation)
    {
        yield return Person(organisation, "Director") with { Manager = "-" };
        foreach (var role in new[] { "Mentor", "Mentee" })
        {
            for (var index = 0; index < PeopleARole; index++)
            {
                yield return Person(organisation, $"{role} {index}") with { Role = role.ToUpperInvariant(), Manager = $"id Director {organisation.Name}" };
            }
        }
    }

    private static RosterRow Person(MadeOrganisation organisation, string name)
    {
        var code = $"{name} {organisation.Name}".ToLowerInvariant().Replace(' ', '-');
        return new(organisation.Name, $"id {name} {organisation.Name}", $"{name} {organisation.Name}")
        {
            Email = $"{code}@people.example",
            JobTitle = "Team lead",
            Function = "operations",
            Country = "NL",
            City = "Utrecht",
            TimeZone = "Europe/Amsterdam",
            ExperienceYears = 11,
            Grade = $"Captain of {organisation.Name}",
            Skills = [$"skill-of-{code}"],
            Goals = [$"goal-of-{code}"],
        };
    }
}
