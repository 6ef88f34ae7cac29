using CrossMentor.Api.Tests.Server;
using CrossMentor.Host.Demo;

namespace CrossMentor.Api.Tests.Programmes;

/// <summary>What holds in every demonstration programme, read through the endpoint and compared with the rosters.</summary>
[Collection(DemoCollection.Name)]
public sealed class DemonstrationTests(DemoServer demo)
{
    public static TheoryData<string> Programmes => ["icmp", "public-leaders", "hybrid", "national-150", "reverse"];

    [Theory]
    [MemberData(nameof(Programmes))]
    [Requirement("S-01")]
    public void No_pair_stays_inside_one_organisation(string programme)
    {
        var (_, outcome) = demo.Programme(programme);

        Assert.NotEmpty(outcome.Pairs);
        Assert.DoesNotContain(outcome.Pairs, pair => pair.Mentor.Organisation == pair.Mentee.Organisation);
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    [Requirement("S-04")]
    public void No_pair_joins_competitors_or_members_of_competing_groups(string programme)
    {
        var (_, outcome) = demo.Programme(programme);
        var groups = demo.Definitions.SelectMany(definition => definition.Organisations.Concat(definition.OtherOrganisations))
            .DistinctBy(organisation => organisation.Name).ToDictionary(organisation => organisation.Name, organisation => organisation.Group ?? organisation.Name);
        var rivals = demo.Definitions.SelectMany(definition => definition.Competitors)
            .SelectMany(edge => new[] { (groups[edge.DeclaredBy], groups[edge.Competitor]), (groups[edge.Competitor], groups[edge.DeclaredBy]) })
            .ToHashSet();

        Assert.NotEmpty(rivals);
        Assert.DoesNotContain(outcome.Pairs, pair => rivals.Contains((groups[pair.Mentor.Organisation], groups[pair.Mentee.Organisation])));
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    [Requirement("S-44")]
    [Requirement("S-45")]
    [Requirement("S-58")]
    public void No_pair_stands_on_one_reporting_line(string programme)
    {
        var (definition, outcome) = demo.Programme(programme);
        var roster = new DemoRoster(definition);

        Assert.DoesNotContain(outcome.Pairs, pair => roster.AreOnOneReportingLine(pair.Mentor, pair.Mentee));
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    [Requirement("S-64")]
    public void Nobody_holds_more_pairs_than_the_roster_offers(string programme)
    {
        var (definition, outcome) = demo.Programme(programme);
        var roster = new DemoRoster(definition);
        var held = outcome.Pairs.SelectMany(pair => new[] { pair.Mentor, pair.Mentee }).CountBy(person => person);

        Assert.All(held, count => Assert.InRange(count.Value, 1, roster.RowOf(count.Key).Capacity ?? 1));
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    [Requirement("S-41")]
    public void Every_pair_has_a_language_in_common(string programme)
    {
        var (definition, outcome) = demo.Programme(programme);
        var roster = new DemoRoster(definition);

        Assert.All(outcome.Pairs, pair => Assert.True(roster.ShareALanguage(pair.Mentor, pair.Mentee)));
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Everybody_enrolled_is_in_a_pair_or_has_a_reason(string programme)
    {
        var (definition, outcome) = demo.Programme(programme);
        var paired = outcome.Pairs.SelectMany(pair => new[] { pair.Mentor, pair.Mentee }).Select(person => (person.Organisation, person.ExternalId)).ToHashSet();
        var explained = outcome.Unplaced.Select(one => (one.Person.Organisation, one.Person.ExternalId)).ToHashSet();
        var enrolled = new DemoRoster(definition).Rows.Where(row => row.Role.Length > 0).Select(row => (row.Organisation, row.ExternalId));

        Assert.DoesNotContain(enrolled, person => !paired.Contains(person) && !explained.Contains(person));
        Assert.All(outcome.Unplaced, one => Assert.False(string.IsNullOrWhiteSpace(one.Code) || string.IsNullOrWhiteSpace(one.Text)));
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    public void The_optimum_is_proven(string programme) => Assert.Equal("VERIFIED", demo.Programme(programme).Outcome.Certificate);

    [Fact]
    [Requirement("S-08")]
    [Requirement("S-10")]
    public void The_two_way_programme_gives_and_receives_in_balance_in_every_organisation()
    {
        var (definition, outcome) = demo.Programme("icmp");

        Assert.Equal(12, outcome.Balance.Count);
        Assert.Equal(3, definition.Programme.Tracks.Count);
        Assert.All(outcome.Balance, row =>
        {
            Assert.True(row.IsWithinTolerance);
            Assert.InRange(Math.Abs(row.MentorsPlaced - row.MenteesPlaced), 0, definition.Programme.BalanceTolerance);
        });
        Assert.Equal(outcome.Pairs.Count, outcome.Balance.Sum(row => row.MentorsPlaced));
        var roster = new DemoRoster(definition);
        Assert.All(outcome.Pairs, pair => Assert.Equal(roster.RowOf(pair.Mentor).Track, roster.RowOf(pair.Mentee).Track));
    }

    [Fact]
    [Requirement("S-11")]
    public void In_the_one_way_programme_the_public_organisation_only_receives()
    {
        var (definition, outcome) = demo.Programme("public-leaders");
        var receiving = definition.Organisations.Where(organisation => organisation.Role == "PROVIDES_MENTEES").Select(organisation => organisation.Name).ToHashSet();

        Assert.Single(receiving);
        Assert.Equal(8, definition.Organisations.Count - receiving.Count);
        Assert.Equal(20, outcome.People.Mentees);
        Assert.All(outcome.Pairs, pair => Assert.True(receiving.Contains(pair.Mentee.Organisation) && !receiving.Contains(pair.Mentor.Organisation)));
    }

    [Fact]
    [Requirement("S-14")]
    [Requirement("S-15")]
    public void The_hybrid_has_twelve_pairs_and_two_groups_with_one_mentee_of_each_organisation()
    {
        var (_, outcome) = demo.Programme("hybrid");

        Assert.Equal(12, outcome.Pairs.Count);
        Assert.Equal(2, outcome.Groups.Count);
        Assert.All(outcome.Groups, group =>
        {
            Assert.Equal(6, group.Members.Count);
            Assert.Equal(6, group.Members.Select(member => member.Organisation).Distinct().Count());
        });
        Assert.Equal(12, outcome.Groups.SelectMany(group => group.Members).Distinct().Count());
    }

    [Fact]
    [Requirement("S-30")]
    public void The_national_programme_has_150_pairs_from_51_organisations()
    {
        var (_, outcome) = demo.Programme("national-150");

        Assert.Equal(150, outcome.Pairs.Count);
        Assert.Equal(51, outcome.Organisations);
        Assert.Equal(150, outcome.Pairs.Select(pair => pair.Mentee).Distinct().Count());
    }

    [Fact]
    [Requirement("S-55")]
    public void In_the_reverse_programme_every_mentor_stands_below_the_mentee_on_the_common_ladder()
    {
        var (definition, outcome) = demo.Programme("reverse");
        var roster = new DemoRoster(definition);

        Assert.NotEmpty(outcome.Pairs);
        Assert.All(outcome.Pairs, pair => Assert.True(roster.RankOf(pair.Mentor) < roster.RankOf(pair.Mentee)));
    }
}
