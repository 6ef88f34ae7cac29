using CrossMentor.Sdk.Solvers.Groups;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Groups;

public sealed class TransversalGroupsTests
{
    [Fact]
    public void Six_organisations_with_two_mentees_make_two_groups_with_one_mentee_of_each()
    {
        int[] organisations = [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5];

        var formation = Form(new GroupProblem(organisations, 2), seed: 7);

        Assert.True(formation.IsTransversal);
        Assert.All(formation.Groups, group => Assert.Equal([0, 1, 2, 3, 4, 5], group.Select(member => organisations[member]).Order()));
    }

    [Fact]
    public void Random_rosters_are_grouped_exactly_when_no_organisation_is_larger_than_the_number_of_groups()
    {
        var (formed, refused) = (0, 0);
        for (var seed = 0UL; seed < 10_000; seed++)
        {
            var numbers = new SeededNumbers(seed);
            var groups = numbers.Between(1, 5);
            var organisations = Enumerable.Range(0, numbers.Between(1, 20)).Select(_ => numbers.Below(6)).ToArray();
            var formation = Form(new GroupProblem(organisations, groups) { Goals = Goals(numbers, organisations.Length) }, seed);
            var tooLarge = organisations.GroupBy(organisation => organisation).Where(members => members.Count() > groups)
                .Select(members => new OrganisationTooLarge(members.Key, members.Count(), groups)).OrderBy(refusal => refusal.Organisation);

            Assert.Equal(tooLarge, formation.Refusals.OfType<OrganisationTooLarge>());
            Assert.Equal(formation.IsRefused, tooLarge.Any() || organisations.Length < groups);
            (formed, refused) = formation.IsRefused ? (formed, refused + 1) : (formed + 1, refused);
            if (!formation.IsRefused)
            {
                AssertKeepsTheRules(formation, organisations, groups, seed);
                Assert.True(formation.TotalAfter <= formation.TotalBefore, $"Seed {seed}: balancing made it worse.");
            }
        }

        Assert.True(formed > 1_500 && refused > 1_500, $"{formed} formed, {refused} refused.");
    }

    [Fact]
    public void One_organisation_too_many_members_is_named()
    {
        var formation = Form(new GroupProblem([0, 1, 1, 1, 2], 2), seed: 1);

        Assert.Equal([new OrganisationTooLarge(Organisation: 1, Members: 3, Groups: 2)], formation.Refusals);
        Assert.Empty(formation.Groups);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void More_groups_than_members_are_refused(int groups, bool isRefused)
        => Assert.Equal(isRefused, Form(new GroupProblem([0, 1], groups), seed: 1).IsRefused);

    [Theory]
    [InlineData(new[] { 0, 0, 1, 1 }, true)]
    [InlineData(new[] { 0, 0, 1, 2 }, false)]
    public void Groups_are_transversal_only_when_every_organisation_is_in_every_group(int[] organisations, bool expected)
        => Assert.Equal(expected, Form(new GroupProblem(organisations, 2), seed: 1).IsTransversal);

    [Fact]
    public void Balancing_finds_the_grouping_in_which_everybody_shares_a_language_and_a_time_zone()
    {
        // Two of each organisation; the first speaks English at UTC, the second German at UTC+8: exactly one good grouping.
        var organisations = Enumerable.Range(0, 12).Select(member => member / 2).ToArray();
        var problem = new GroupProblem(organisations, 2)
        {
            Goals =
            [
                new ShareTrait("language", [.. organisations.Select((_, member) => member % 2 == 0 ? 1UL : 2UL)], weight: 100),
                new KeepClose("time zone", [.. organisations.Select((_, member) => member % 2 == 0 ? 0 : 480)]),
            ],
        };

        var formation = Form(problem, seed: 3);

        Assert.Equal(0, formation.TotalAfter);
        Assert.All(formation.Groups, group => Assert.Single(group.Select(member => member % 2).Distinct()));
    }

    [Fact]
    public void Balancing_spreads_skills_and_experience()
    {
        var organisations = Enumerable.Range(0, 8).Select(member => member / 2).ToArray();
        var problem = new GroupProblem(organisations, 2)
        {
            Goals =
            [
                new SpreadTraits("skills", [1, 0, 1, 0, 1, 0, 1, 0]),
                new SpreadNumber("experience", [10, 0, 10, 0, 10, 0, 10, 0]),
            ],
        };

        var formation = Form(problem, seed: 9);

        Assert.Equal(["skills", "experience"], formation.Balance.Select(goal => goal.Name));
        Assert.Equal([8L, 0L], formation.Balance.Select(goal => goal.After));
    }

    [Fact]
    public void After_balancing_no_permitted_swap_improves()
    {
        for (var seed = 0UL; seed < 60; seed++)
        {
            var numbers = new SeededNumbers(seed);
            var organisations = Enumerable.Range(0, 12).Select(member => member / 3).ToArray();
            var problem = new GroupProblem(organisations, 3) { Goals = Goals(numbers, organisations.Length) };
            var formation = Form(problem, seed);
            var groupOf = new int[organisations.Length];
            foreach (var (members, group) in formation.Groups.Select((members, group) => (members, group)))
            {
                members.ToList().ForEach(member => groupOf[member] = group);
            }

            Assert.Equal(formation.TotalAfter, Total(problem, groupOf));
            foreach (var (one, other) in RandomProblems.AllPairs(12, 12).Select(pair => (pair.Mentee, pair.Mentor)).Where(pair => organisations[pair.Mentee] == organisations[pair.Mentor]))
            {
                var swapped = groupOf.ToArray();
                (swapped[one], swapped[other]) = (groupOf[other], groupOf[one]);
                Assert.True(Total(problem, swapped) >= formation.TotalAfter, $"Seed {seed}: swapping {one} and {other} improves.");
            }
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_groups_and_the_order_of_the_roster_does_not_matter_with_keys()
    {
        for (var seed = 0UL; seed < 100; seed++)
        {
            var numbers = new SeededNumbers(seed);
            var organisations = Enumerable.Range(0, 12).Select(member => member / 3).ToArray();
            var zones = organisations.Select(_ => numbers.Below(600)).ToArray();
            var order = numbers.Permutation(12);
            var keys = Enumerable.Range(0, 12).Select(member => $"p{member}").ToArray();
            var problem = new GroupProblem(organisations, 3) { Goals = [new KeepClose("zone", zones)], Keys = keys };
            var shuffled = new GroupProblem(Array.ConvertAll(order, member => organisations[member]), 3)
            {
                Goals = [new KeepClose("zone", Array.ConvertAll(order, member => zones[member]))],
                Keys = Array.ConvertAll(order, member => keys[member]),
            };

            Assert.Equal(Names(problem, seed), Names(problem, seed));
            Assert.Equal(Names(problem, seed), Names(shuffled, seed));
        }
    }

    [Fact]
    public void A_cancelled_token_stops_forming()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => TransversalGroups.Form(new GroupProblem([0, 1], 1), 1, cancelled.Token));
    }

    [Fact]
    public void Wrong_shapes_throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupProblem([0], 0));
        Assert.Throws<ArgumentException>(() => new GroupProblem([-1], 1));
        Assert.Throws<ArgumentException>(() => new GroupProblem([0], 1) { Goals = [new KeepClose("zone", [1, 2])] });
        Assert.Throws<ArgumentException>(() => new GroupProblem([0], 1) { Keys = [] });
    }

    private static GroupFormation Form(GroupProblem problem, ulong seed) => TransversalGroups.Form(problem, seed, CancellationToken.None);

    private static void AssertKeepsTheRules(GroupFormation formation, int[] organisations, int groups, ulong seed)
    {
        Assert.Equal(groups, formation.Groups.Count);
        Assert.True(Enumerable.Range(0, organisations.Length).SequenceEqual(formation.Groups.SelectMany(group => group).Order()), $"Seed {seed}: not everybody once.");
        Assert.True(formation.Groups.Max(group => group.Count) - formation.Groups.Min(group => group.Count) <= 1, $"Seed {seed}: sizes differ by more than one.");
        Assert.All(formation.Groups, group => Assert.True(group.Select(member => organisations[member]).Distinct().Count() == group.Count, $"Seed {seed}: an organisation twice."));
    }

    private static GroupGoal[] Goals(SeededNumbers numbers, int members) =>
    [
        new SpreadTraits("skills", [.. Enumerable.Range(0, members).Select(_ => (ulong)numbers.Below(256))], weight: numbers.Below(5)),
        new ShareTrait("language", [.. Enumerable.Range(0, members).Select(_ => (ulong)numbers.Below(4))], weight: numbers.Below(50)),
        new KeepClose("zone", [.. Enumerable.Range(0, members).Select(_ => numbers.Between(-600, 600))]),
        new SpreadNumber("experience", [.. Enumerable.Range(0, members).Select(_ => numbers.Below(30))]),
    ];

    private static long Total(GroupProblem problem, int[] groupOf)
        => problem.Goals.Sum(goal => Enumerable.Range(0, problem.GroupCount)
            .Sum(group => goal.Weight * goal.Measure(Enumerable.Range(0, groupOf.Length).Where(member => groupOf[member] == group).ToArray())));

    private static string Names(GroupProblem problem, ulong seed)
        => string.Join(" | ", Form(problem, seed).Groups.Select(group => string.Join(' ', group.Select(member => problem.Keys![member]).Order())));
}
