using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Tests;

/// <summary>Whole runs with the built-in plugins, checked against the demands without any code of the product.</summary>
public sealed class WholeRunTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_hundred_and_fifty_mentees_of_fifty_one_organisations_are_matched_under_every_rule(int rosterSeed)
    {
        var input = RandomRoster.Draw(rosterSeed);

        var result = A.Result(input, A.Plugins(A.Competitors, A.CommonLanguage, A.OffLine));

        Assert.InRange(result.Pairs.Length, 140, 150);
        Assert.Equal(CertificateState.Verified, result.Certificate.State);
        Assert.Equal(result.Pairs.Length, result.Summary.Pairs);
        AssertDemandsHold(input, result);
    }

    [Fact]
    public void Capacities_are_used_and_never_exceeded()
    {
        var mentors = new[] { A.Mentor(1, 1) with { Capacity = 3 }, A.Mentor(2, 2) };
        var mentees = Enumerable.Range(1, 6).Select(number => A.Mentee(number, 3));

        var result = A.Result(A.Input(mentors, mentees));

        Assert.Equal(3, result.Pairs.Count(pair => pair.MentorId == A.MentorId(1)));
        Assert.Equal(1, result.Pairs.Count(pair => pair.MentorId == A.MentorId(2)));
        Assert.Equal(2, result.Unplaced.Length);
    }

    [Fact]
    public void A_reverse_programme_keeps_juniors_off_the_line_of_their_seniors()
    {
        // A house of depth five in organisation 1, which also lends its people to organisation 2: lines cross the border.
        MatchingPerson[] seniors = [.. Enumerable.Range(1, 5).Select(level => A.Mentee(level, 1) with { Grade = 10 - level })];
        MatchingPerson[] juniors = [.. Enumerable.Range(1, 5).Select(number => A.Mentor(number, 2) with { Grade = 2 })];
        var input = A.Input(juniors, seniors) with
        {
            Orientation = Orientation.Reverse,
            DeclaredTops = [seniors[0].PersonId, A.Id(800_000)],
            ReportingLines =
            [
                .. Enumerable.Range(1, 4).Select(level => new ReportingLine(seniors[level].PersonId, seniors[level - 1].PersonId, ReportingKind.Solid)),
                new ReportingLine(juniors[0].PersonId, seniors[4].PersonId, ReportingKind.Solid),
                .. juniors.Skip(1).Select(junior => new ReportingLine(junior.PersonId, A.Id(800_000), ReportingKind.Solid)),
            ],
        };

        var result = A.Result(input, A.Plugins(A.OffLine, A.ReversedSeniority));

        Assert.Equal(4, result.Pairs.Length);
        Assert.DoesNotContain(result.Pairs, pair => pair.MentorId == A.MentorId(1));
        var left = Assert.Single(result.Unplaced, person => person.Side == Side.Mentor);
        Assert.Equal((A.MentorId(1), UnplacedKind.NobodyEligible), (left.ParticipantId, left.Cause));
        Assert.Equal(new BlockingRule(A.OffLine, "Off the reporting line", Forbidden: 5, Unknown: 0, Alone: 5), Assert.Single(left.BlockingRules));
    }

    [Fact]
    public void Where_everybody_competes_with_everybody_nobody_is_placed_and_everybody_knows_why()
    {
        var input = A.Input([A.Mentor(1, 1), A.Mentor(2, 2)], [A.Mentee(1, 3), A.Mentee(2, 1)]) with
        {
            Competitors =
            [
                new CompetitorDeclaration(A.Organisation(1), A.Organisation(2)),
                new CompetitorDeclaration(A.Organisation(3), A.Organisation(1)),
                new CompetitorDeclaration(A.Organisation(2), A.Organisation(3)),
            ],
        };

        var result = A.Result(input, A.Plugins(A.Competitors));

        Assert.Empty(result.Pairs);
        Assert.Equal(4, result.Unplaced.Length);
        Assert.All(result.Unplaced, person => Assert.Equal(UnplacedKind.NobodyEligible, person.Cause));
        var mentee = result.Unplaced.Single(person => person.ParticipantId == A.MenteeId(2));
        Assert.Equal("None of the 2 mentors is eligible. Different organisations: 1; No competitors: 1.", mentee.Reason.Text);
    }

    [Fact]
    public void Six_organisations_with_two_and_two_make_twelve_pairs_and_two_groups_of_six()
    {
        var mentors = Enumerable.Range(0, 12).Select(number => A.Mentor(number + 1, number / 2));
        var mentees = Enumerable.Range(0, 12).Select(number => A.Mentee(number + 1, number / 2));
        var input = A.Input(mentors, mentees);

        var result = A.Result(input, policy: new MatchingPolicy { LearningGroups = new LearningGroupPolicy(GroupCount: 2) });

        Assert.Equal(12, result.Pairs.Length);
        Assert.Equal(2, result.Groups.Length);
        var organisationOf = input.Mentees.ToDictionary(person => person.ParticipantId, person => person.OrganisationId);
        Assert.All(result.Groups, group => Assert.Equal(6, group.MemberIds.Select(member => organisationOf[member]).Distinct().Count()));
        Assert.Equal(12, result.Groups.SelectMany(group => group.MemberIds).Distinct().Count());
    }

    [Fact]
    public void A_roster_that_cannot_be_divided_names_the_organisation_at_fault()
    {
        var mentors = Enumerable.Range(0, 5).Select(number => A.Mentor(number + 1, 9));
        MatchingPerson[] mentees = [A.Mentee(1, 1), A.Mentee(2, 1), A.Mentee(3, 2), A.Mentee(4, 2), A.Mentee(5, 2)];

        var outcome = A.Run(A.Input(mentors, mentees), policy: new MatchingPolicy { LearningGroups = new LearningGroupPolicy(GroupCount: 2) });

        var conflict = Assert.Single(Assert.IsType<MatchingInfeasible>(outcome).Conflicts);
        Assert.Equal("GROUP_NOT_TRANSVERSAL", conflict.Reason.Code);
        Assert.Equal(A.Organisation(2), Assert.Single(conflict.OrganisationIds));
        Assert.Equal([A.MenteeId(3), A.MenteeId(4), A.MenteeId(5)], conflict.ParticipantIds.AsEnumerable());
    }

    [Fact]
    public void What_each_organisation_gives_and_receives_is_counted()
    {
        var input = A.Input([A.Mentor(1, 1) with { Capacity = 2 }, A.Mentor(2, 2)], [A.Mentee(1, 2), A.Mentee(2, 2), A.Mentee(3, 1)]);

        var summary = A.Result(input).Summary;

        Assert.Equal((2, 3, 3L, 3), (summary.Mentors, summary.Mentees, summary.MentorPlaces, summary.Pairs));
        Assert.Equal(
            [new OrganisationSummary(A.Organisation(1), 1, 1, 2, 1, 1, 1), new OrganisationSummary(A.Organisation(2), 1, 1, 1, 2, 2, 2)],
            summary.Organisations.AsEnumerable());
    }

    private static void AssertDemandsHold(MatchingInput input, MatchingResult result)
    {
        var people = input.Mentors.Concat(input.Mentees).ToDictionary(person => person.ParticipantId);
        var rivals = input.Competitors.SelectMany(fact => new[] { (fact.First, fact.Second), (fact.Second, fact.First) }).ToHashSet();
        var managers = input.ReportingLines.ToLookup(line => line.ReportId, line => line.ManagerId);
        foreach (var pair in result.Pairs)
        {
            var (mentor, mentee) = (people[pair.MentorId], people[pair.MenteeId]);
            Assert.NotEqual(mentor.OrganisationId, mentee.OrganisationId);
            Assert.DoesNotContain((mentor.OrganisationId, mentee.OrganisationId), rivals);
            Assert.NotEmpty(mentor.Languages.Intersect(mentee.Languages));
            Assert.False(IsAbove(mentor.PersonId, mentee.PersonId, managers) || IsAbove(mentee.PersonId, mentor.PersonId, managers));
            Assert.Equal(pair.Score, pair.Contributions.Sum(contribution => contribution.Amount));
            Assert.All(pair.Rules, rule => Assert.Equal(Verdict.Allow, rule.Verdict));
        }

        Assert.All(result.Pairs.GroupBy(pair => pair.MentorId), pairs => Assert.InRange(pairs.Count(), 1, people[pairs.Key].Capacity));
        Assert.All(result.Pairs.GroupBy(pair => pair.MenteeId), pairs => Assert.Single(pairs));
        var placed = result.Pairs.SelectMany(pair => new[] { pair.MentorId, pair.MenteeId }).ToHashSet();
        Assert.Equal(people.Keys.Where(id => !placed.Contains(id)).Order(), result.Unplaced.Select(person => person.ParticipantId).Order());
        Assert.All(result.Unplaced, person => Assert.NotEmpty(person.Reason.Text));
    }

    private static bool IsAbove(Guid senior, Guid junior, ILookup<Guid, Guid> managers)
    {
        var (seen, open) = (new HashSet<Guid>(), new Queue<Guid>([junior]));
        while (open.TryDequeue(out var person))
        {
            foreach (var manager in managers[person].Where(seen.Add))
            {
                open.Enqueue(manager);
            }
        }

        return seen.Contains(senior);
    }
}
