using CrossMentor.Host.Demo;

namespace CrossMentor.Host.Tests.Demo;

/// <summary>The checks at the end of the demonstration can fail: each is shown a result that breaks it.</summary>
public sealed class DemoPromisesTests
{
    private static readonly IReadOnlyList<DemoDefinition> All = DemoCatalogue.Load();

    private static readonly DemoDefinition Hybrid = All.Single(definition => definition.Roster == "hybrid.csv");

    [Fact]
    public void A_good_result_breaks_no_promise() => Assert.Empty(DemoPromises.Broken(Hybrid, Good(), All));

    [Fact]
    public void A_pair_too_few_is_seen()
        => AssertBroken(Good() with { Pairs = [.. Good().Pairs.Skip(1)] }, "There are 11 pairs; 12 are possible.");

    [Fact]
    public void A_pair_inside_one_organisation_is_seen()
    {
        var pairs = Good().Pairs.ToList();
        var inside = pairs.First(pair => pair.Mentor.Organisation == pairs[0].Mentee.Organisation).Mentor;
        pairs[0] = pairs[0] with { Mentor = inside };

        AssertBroken(Good() with { Pairs = pairs }, "both work for the same organisation");
    }

    [Fact]
    public void A_mentor_above_capacity_is_seen()
    {
        var pairs = Good().Pairs.ToList();
        pairs[1] = pairs[1] with { Mentor = pairs[0].Mentor };

        AssertBroken(Good() with { Pairs = pairs }, "has 2 pairs and a capacity of 1");
    }

    [Fact]
    public void Exchanged_roles_are_seen()
    {
        var pairs = Good().Pairs.ToList();
        pairs[0] = new DemoPair(pairs[0].Mentee, pairs[0].Mentor, 1);

        AssertBroken(Good() with { Pairs = pairs }, "somebody has the wrong role");
    }

    [Fact]
    public void A_missing_proof_is_seen() => AssertBroken(Good() with { Certificate = "ABSENT" }, "certificate of the optimum is ABSENT");

    [Fact]
    public void A_reported_imbalance_is_seen()
    {
        var balance = Good().Balance.ToList();
        balance[0] = balance[0] with { IsWithinTolerance = false };

        AssertBroken(Good() with { Balance = balance }, $"{balance[0].Organisation} is not reported as balanced.");
    }

    [Fact]
    public void A_group_with_two_of_one_organisation_is_seen()
    {
        var groups = Good().Groups.ToList();
        groups[0] = groups[0] with { Members = [.. groups[0].Members.Skip(1), groups[1].Members[1]] };

        AssertBroken(Good() with { Groups = groups }, "Learning group 1 does not have one mentee of each organisation.", "Somebody is in two learning groups.");
    }

    [Fact]
    public void Somebody_unplaced_without_a_reason_is_seen()
        => AssertBroken(Good() with { Unplaced = [new(Good().Pairs[0].Mentee, "MENTEE", "", "")] }, "nobody says why");

    [Fact]
    public void A_pair_on_a_reporting_line_is_seen()
    {
        var reverse = All.Single(definition => definition.Roster == "reverse.csv");
        var facts = new DemoRoster(reverse);
        var people = People(reverse);
        var (mentor, mentee) = (from junior in people["MENTOR"]
                                from senior in people["MENTEE"]
                                where junior.Organisation != senior.Organisation && facts.AreOnOneReportingLine(junior, senior)
                                select (junior, senior)).First();

        var broken = DemoPromises.Broken(reverse, Good() with { Pairs = [new(mentor, mentee, 1)] }, All);

        Assert.Contains(broken, promise => promise.Contains("stand on one reporting line", StringComparison.Ordinal));
        Assert.DoesNotContain(broken, promise => promise.Contains("not the junior", StringComparison.Ordinal));
    }

    [Fact]
    public void A_senior_who_mentors_in_a_reverse_programme_is_seen()
    {
        var reverse = All.Single(definition => definition.Roster == "reverse.csv");
        var people = People(reverse);
        var senior = people["MENTEE"].First();
        var junior = people["MENTOR"].First(person => person.Organisation != senior.Organisation);

        var broken = DemoPromises.Broken(reverse, Good() with { Pairs = [new(senior, junior, 1)] }, All);

        Assert.Contains(broken, promise => promise.Contains("the mentor is not the junior", StringComparison.Ordinal));
    }

    private static void AssertBroken(DemoOutcome outcome, params string[] sentences)
    {
        var broken = DemoPromises.Broken(Hybrid, outcome, All);

        Assert.All(sentences, sentence => Assert.Contains(broken, promise => promise.Contains(sentence, StringComparison.Ordinal)));
    }

    // Each organisation's mentors go to the mentees of the next one, and the groups take the first and the second mentee of each.
    private static DemoOutcome Good()
    {
        var people = People(Hybrid);
        var names = Hybrid.Organisations.Select(organisation => organisation.Name).ToList();
        var pairs = names.SelectMany((name, index) => people["MENTOR"].Where(mentor => mentor.Organisation == name)
            .Zip(people["MENTEE"].Where(mentee => mentee.Organisation == names[(index + 1) % names.Count]), (mentor, mentee) => new DemoPair(mentor, mentee, 1)));
        var groups = Enumerable.Range(0, 2).Select(number => new DemoGroup(
            number + 1, [.. names.Select(name => people["MENTEE"].Where(mentee => mentee.Organisation == name).ElementAt(number))]));
        return new DemoOutcome(
            "x", "HYBRID_ACTION_LEARNING", "TRADITIONAL", "id", new DemoPeople(DemoCatalogue.ReadRosterRows(Hybrid).Count, 12, 12), 6, [.. pairs], [], [.. groups],
            [.. names.Select(name => new DemoBalance(name, 2, 2, 2, 2, 0, true))], 12, "VERIFIED", [], "", 1, 1);
    }

    private static ILookup<string, DemoPerson> People(DemoDefinition definition) => DemoCatalogue.ReadRosterRows(definition)
        .ToLookup(row => row.Role, row => new DemoPerson(row.Organisation, row.ExternalId, row.Name), StringComparer.Ordinal);
}
