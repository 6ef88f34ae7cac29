using CrossMentor.Sdk.Solvers.Groups;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Groups;

/// <summary>Series of intervision meetings keep the rules in every meeting, bring new people together and share the cases out evenly.</summary>
public sealed class IntervisionRotaTests
{
    [Fact]
    public void Random_series_keep_the_rules_count_right_and_share_the_cases_evenly()
    {
        var planned = 0;
        for (var seed = 0UL; seed < 300; seed++)
        {
            var numbers = new SeededNumbers(seed);
            var groups = numbers.Between(1, 5);
            var organisations = Enumerable.Range(0, numbers.Between(1, 18)).Select(_ => numbers.Below(8)).ToArray();
            var meetings = numbers.Between(1, 7);

            var plan = IntervisionRota.Plan(new GroupProblem(organisations, groups), meetings, seed, CancellationToken.None);

            var isPossible = organisations.Length >= groups && organisations.GroupBy(organisation => organisation).All(members => members.Count() <= groups);
            Assert.Equal(isPossible, !plan.IsRefused);
            if (isPossible)
            {
                planned++;
                AssertKeepsTheRules(plan, organisations, groups, meetings);
                AssertCountsRight(plan);
                AssertSharesTheCases(plan, organisations.Length);
            }
        }

        Assert.True(planned > 60, $"{planned} planned.");
    }

    [Theory]
    [InlineData(4, 2, 3)]
    [InlineData(6, 3, 5)]
    [InlineData(9, 3, 4)]
    public void Where_everybody_can_meet_everybody_once_they_do(int members, int groups, int meetings)
    {
        var organisations = Enumerable.Range(0, members).ToArray();

        var plan = IntervisionRota.Plan(new GroupProblem(organisations, groups), meetings, seed: 1, CancellationToken.None);

        Assert.Equal((0, 0), (plan.FewestRepeats, plan.Repeats));
    }

    [Fact]
    public void A_year_of_a_real_roster_repeats_little_more_than_it_must()
    {
        // Twelve organisations with two members each, four groups of six, eight meetings.
        var organisations = Enumerable.Range(0, 24).Select(member => member / 2).ToArray();

        var plan = IntervisionRota.Plan(new GroupProblem(organisations, 4), meetings: 8, seed: 5, CancellationToken.None);
        var alone = Enumerable.Range(0, 8)
            .Select(meeting => TransversalGroups.Form(new GroupProblem(organisations, 4), (ulong)meeting, CancellationToken.None).Groups)
            .ToArray();

        Assert.True(plan.Repeats * 10 <= RepeatsOf(alone) * 9, $"{plan.Repeats} repeats with a plan, {RepeatsOf(alone)} without one.");
        Assert.InRange(plan.Repeats, plan.FewestRepeats, plan.FewestRepeats + 30);
    }

    [Fact]
    public void Turns_lie_apart()
    {
        var plan = IntervisionRota.Plan(new GroupProblem([0, 1, 2, 3], 1), meetings: 8, seed: 3, CancellationToken.None);

        var turns = plan.Meetings.Select(meeting => meeting.Groups[0].CaseBringer).ToArray();

        Assert.Equal([0, 1, 2, 3], turns[..4].Order());
        Assert.Equal(turns[..4], turns[4..]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_series_and_the_order_of_the_roster_does_not_matter_with_keys()
    {
        for (var seed = 0UL; seed < 30; seed++)
        {
            var organisations = Enumerable.Range(0, 12).Select(member => member / 3).ToArray();
            var order = new SeededNumbers(seed).Permutation(12);
            var keys = Enumerable.Range(0, 12).Select(member => $"p{member}").ToArray();
            var problem = new GroupProblem(organisations, 3) { Keys = keys };
            var shuffled = new GroupProblem(Array.ConvertAll(order, member => organisations[member]), 3) { Keys = Array.ConvertAll(order, member => keys[member]) };

            Assert.Equal(Text(problem, seed), Text(problem, seed));
            Assert.Equal(Text(problem, seed), Text(shuffled, seed));
        }
    }

    [Fact]
    public void Too_many_members_are_refused_and_wrong_arguments_throw()
    {
        var crowd = new GroupProblem([.. Enumerable.Range(0, IntervisionRota.MostMembers + 1)], 2);

        Assert.Equal("TOO_MANY_MEMBERS", Assert.Single(IntervisionRota.Plan(crowd, 1, 1, CancellationToken.None).Refusals).Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => IntervisionRota.Plan(new GroupProblem([0], 1), 0, 1, CancellationToken.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntervisionRota.Plan(new GroupProblem([0], 1), IntervisionRota.MostMeetings + 1, 1, CancellationToken.None));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => IntervisionRota.Plan(new GroupProblem([0], 1), 1, 1, cancelled.Token));
    }

    private static void AssertKeepsTheRules(IntervisionPlan plan, int[] organisations, int groups, int meetings)
    {
        Assert.Equal(meetings, plan.Meetings.Count);
        foreach (var meeting in plan.Meetings)
        {
            Assert.Equal(groups, meeting.Groups.Count);
            Assert.Equal(Enumerable.Range(0, organisations.Length), meeting.Groups.SelectMany(group => group.Members).Order());
            Assert.All(meeting.Groups, group => Assert.Equal(group.Members.Count, group.Members.Select(member => organisations[member]).Distinct().Count()));
            Assert.All(meeting.Groups, group => Assert.Contains(group.CaseBringer, group.Members));
        }
    }

    private static void AssertCountsRight(IntervisionPlan plan)
    {
        Assert.Equal(RepeatsOf([.. plan.Meetings.Select(meeting => (IReadOnlyList<IReadOnlyList<int>>)[.. meeting.Groups.Select(group => group.Members)])]), plan.Repeats);
        Assert.True(plan.Repeats >= plan.FewestRepeats);
    }

    private static void AssertSharesTheCases(IntervisionPlan plan, int members)
    {
        for (var member = 0; member < members; member++)
        {
            var groups = plan.Meetings.SelectMany(meeting => meeting.Groups).Where(group => group.Members.Contains(member)).ToArray();
            var share = groups.Sum(group => 1.0 / group.Members.Count);
            var cases = groups.Count(group => group.CaseBringer == member);
            Assert.InRange(cases, (int)Math.Floor(share + 1e-6), (int)Math.Ceiling(share - 1e-6));
        }
    }

    private static long RepeatsOf(IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> series)
    {
        var encounters = series.SelectMany(groups => groups)
            .SelectMany(group => group.SelectMany(one => group.Where(other => one < other).Select(other => (one, other))))
            .ToArray();
        return encounters.Length - encounters.Distinct().Count();
    }

    private static string Text(GroupProblem problem, ulong seed)
        => string.Join(" / ", IntervisionRota.Plan(problem, 4, seed, CancellationToken.None).Meetings.Select(meeting => string.Join(" | ", meeting.Groups
            .Select(group => $"{string.Join(' ', group.Members.Select(member => problem.Keys![member]).Order())}: {problem.Keys![group.CaseBringer]}"))));
}
