using CrossMentor.Host.Demo;

namespace CrossMentor.Host.Tests.Demo;

/// <summary>The rosters are what a newcomer sees first; their sizes are promised and their facts have to hang together.</summary>
public sealed class DemoCatalogueTests
{
    private static readonly IReadOnlyList<DemoDefinition> All = DemoCatalogue.Load();

    public static TheoryData<string> Rosters => [.. All.Select(definition => definition.Roster)];

    [Theory]
    [InlineData("icmp.csv", "TWO_WAY", 12, 60, 60)]
    [InlineData("public-leaders.csv", "ONE_WAY", 9, 18, 20)]
    [InlineData("hybrid.csv", "HYBRID_ACTION_LEARNING", 6, 12, 12)]
    [InlineData("national-150.csv", "TWO_WAY", 51, 150, 150)]
    [InlineData("reverse.csv", "TWO_WAY", 5, 20, 20)]
    public void The_programmes_have_their_promised_sizes(string roster, string kind, int organisations, int mentors, int mentees)
    {
        var definition = Of(roster);
        var rows = DemoCatalogue.ReadRosterRows(definition);

        Assert.Equal(kind, definition.Programme.Kind);
        Assert.Equal(organisations, definition.Organisations.Count);
        Assert.Equal(mentors, rows.Count(row => row.Role == "MENTOR"));
        Assert.Equal(mentees, rows.Count(row => row.Role == "MENTEE"));
    }

    [Fact]
    public void The_one_way_programme_has_one_receiver_and_eight_givers()
    {
        var roles = Of("public-leaders.csv").Organisations.CountBy(organisation => organisation.Role!).ToDictionary();

        Assert.Equal(1, roles["PROVIDES_MENTEES"]);
        Assert.Equal(8, roles["PROVIDES_MENTORS"]);
    }

    [Theory]
    [MemberData(nameof(Rosters))]
    public void Every_row_belongs_to_the_programme_and_names_known_people(string roster)
    {
        var definition = Of(roster);
        var organisations = definition.Organisations.ToDictionary(organisation => organisation.Name, StringComparer.Ordinal);
        var rows = DemoCatalogue.ReadRosterRows(definition);
        var known = rows.Select(row => $"{row.Organisation}/{row.ExternalId}").ToHashSet(StringComparer.Ordinal);

        Assert.Equal(rows.Count, known.Count);
        Assert.All(rows, row =>
        {
            var organisation = organisations[row.Organisation];
            Assert.Contains(definition.GradeLadders[organisation.GradeLadder], step => step.Label == row.Grade);
            Assert.Equal(row.Role.Length > 0, row.Capacity > 0);
            Assert.All(
                $"{row.Manager};{row.DottedManagers}".Split(';', StringSplitOptions.RemoveEmptyEntries).Where(manager => manager != "-"),
                manager => Assert.Contains(manager.Contains('/', StringComparison.Ordinal) ? manager : $"{row.Organisation}/{manager}", known));
        });
        Assert.All(definition.Organisations, organisation =>
        {
            Assert.Equal(organisation.MentorQuota, rows.Count(row => row.Organisation == organisation.Name && row.Role == "MENTOR"));
            Assert.Equal(organisation.MenteeQuota, rows.Count(row => row.Organisation == organisation.Name && row.Role == "MENTEE"));
        });
    }

    [Fact]
    public void Some_people_of_the_large_programme_speak_only_one_of_its_two_languages()
    {
        var participants = DemoCatalogue.ReadRosterRows(Of("national-150.csv")).Where(row => row.Role.Length > 0).ToList();

        Assert.Contains(participants, row => row.Languages == "nl");
        Assert.Contains(participants, row => row.Languages == "en");
        Assert.All(participants, row => Assert.NotEmpty(row.Languages.Split(';').Intersect(["nl", "en"], StringComparer.Ordinal)));
    }

    [Fact]
    public void The_reverse_programme_has_lines_five_levels_deep_that_cross_organisations_and_forbid_pairs()
    {
        var definition = Of("reverse.csv");
        var rows = DemoCatalogue.ReadRosterRows(definition);
        var facts = new DemoRoster(definition);
        var people = rows.Where(row => row.Role.Length > 0).ToLookup(row => row.Role, row => new DemoPerson(row.Organisation, row.ExternalId, row.Name));

        var forbidden = from mentor in people["MENTOR"]
                        from mentee in people["MENTEE"]
                        where mentor.Organisation != mentee.Organisation && facts.AreOnOneReportingLine(mentor, mentee)
                        select (mentor, mentee);

        Assert.Equal(5, rows.Max(row => Depth(row, rows)));
        Assert.NotEmpty(forbidden);
    }

    [Fact]
    public void Competitors_are_declared_and_never_meet_in_one_programme()
    {
        var competitors = new DemoCompetitorMap(All);

        Assert.NotEmpty(All.SelectMany(definition => definition.Competitors));
        Assert.All(All, definition => Assert.All(definition.Organisations, one => Assert.All(
            definition.Organisations, other => Assert.False(competitors.Compete(one.Name, other.Name), $"{one.Name} meets {other.Name}"))));
        Assert.All(
            All.SelectMany(definition => definition.Competitors),
            pair => Assert.True(competitors.Compete(pair.Competitor, pair.DeclaredBy)));
    }

    [Fact]
    public void Every_organisation_has_a_name_of_its_own()
    {
        var names = All.SelectMany(definition => definition.Organisations.Concat(definition.OtherOrganisations)).Select(organisation => organisation.Name).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static DemoDefinition Of(string roster) => All.Single(definition => definition.Roster == roster);

    private static int Depth(DemoRosterRow row, IReadOnlyList<DemoRosterRow> rows)
    {
        if (row.Manager is "" or "-")
        {
            return 0;
        }

        var (organisation, externalId) = row.Manager.Split('/', 2) is [var other, var id] ? (other, id) : (row.Organisation, row.Manager);
        return 1 + Depth(rows.Single(candidate => candidate.Organisation == organisation && candidate.ExternalId == externalId), rows);
    }
}
