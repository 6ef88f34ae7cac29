using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Conflicts;
using CrossMentor.Sdk.Solvers.Assignment.Goals;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Assignment.Conflicts;

/// <summary>N-06: a problem without a solution is answered with demands that conflict, and none of them is there for nothing.</summary>
public sealed class SmallestConflictTests
{
    [Fact]
    public void Each_demand_of_a_conflict_is_needed_for_it_and_without_all_conflicts_there_is_a_solution()
    {
        var (kinds, sizes) = (new Dictionary<Type, int>(), new Dictionary<int, int>());
        for (var seed = 30_000_000UL; seed < 30_006_000; seed++)
        {
            var problem = Demanding(seed);
            if (problem.Solve() is not { IsRefused: true } solution)
            {
                continue;
            }

            AssignmentDemand[] all = [.. AllOf(problem)];
            foreach (var refusal in solution.Refusals)
            {
                Assert.False(IsPossible(problem, refusal.Demands), $"Seed {seed}: {refusal.Message} is no conflict.");
                Assert.All(refusal.Demands, demand =>
                {
                    Assert.True(IsPossible(problem, [.. refusal.Demands.Where(other => other != demand)]), $"Seed {seed}: {demand} is not needed for {refusal.Message}");
                    Assert.Contains(demand, all);
                    kinds[demand.GetType()] = kinds.GetValueOrDefault(demand.GetType()) + 1;
                });
                sizes[refusal.Demands.Count] = sizes.GetValueOrDefault(refusal.Demands.Count) + 1;
                Assert.Equal(refusal is DemandsExclude, refusal.Code == "DEMANDS_EXCLUDE_EACH_OTHER");
                AssertReachedIsTrue(problem, refusal, seed);
            }

            AssignmentDemand[] blamed = [.. solution.Refusals.SelectMany(refusal => refusal.Demands)];
            Assert.True(blamed.Distinct().Count() == blamed.Length, $"Seed {seed}: a demand is blamed twice.");
            Assert.True(IsPossible(problem, [.. all.Except(blamed)]), $"Seed {seed}: there are more conflicts than were answered.");
        }

        Assert.All(
            [typeof(PinDemand), typeof(ExclusionDemand), typeof(LowestQuotaDemand), typeof(HighestQuotaDemand)],
            kind => Assert.True(kinds.GetValueOrDefault(kind) > 30, $"{kind.Name} was blamed {kinds.GetValueOrDefault(kind)} times."));
        Assert.All([1, 2, 3], size => Assert.True(sizes.GetValueOrDefault(size) > 10, $"{sizes.GetValueOrDefault(size)} conflicts of {size} demands."));
    }

    [Fact]
    public void Two_lowest_quotas_that_need_the_same_mentor_are_named_together_and_a_third_is_not()
    {
        // Organisations 0 and 1 have one mentee each and only mentor 0; organisation 2 has a mentor of its own.
        var problem = Problems.Of(3, 2, (0, 0, 1), (1, 0, 1), (2, 1, 1)).With(menteeQuotas: new OrganisationQuotas([0, 1, 2], [1, 1, 1], [9, 9, 9]));

        var refusal = Assert.IsType<DemandsExclude>(Assert.Single(problem.Solve().Refusals));

        Assert.Equal([new LowestQuotaDemand(ProgrammeSide.Mentee, 0, 1), new LowestQuotaDemand(ProgrammeSide.Mentee, 1, 1)], refusal.Demands);
        Assert.Contains("organisation 0 has at least 1 pairs on the Mentee side; organisation 1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Conflicts_that_share_nothing_are_all_answered()
    {
        // Organisation 0 has no candidate at all; organisation 1 is promised two places and allowed one by its mentors' organisation.
        var problem = Problems.Of(3, 2, (1, 0, 1), (2, 1, 1)).With(
            menteeQuotas: new OrganisationQuotas([0, 1, 1], [1, 2], [9, 9]), mentorQuotas: new OrganisationQuotas([0, 0], [0], [1]));

        var refusals = problem.Solve().Refusals;

        Assert.Equal(2, refusals.Count);
        Assert.Equal(new LowestQuotaDemand(ProgrammeSide.Mentee, 0, 1), Assert.Single(Assert.Single(refusals.OfType<LowestQuotaUnreachable>()).Demands));
        Assert.Equal(
            [new LowestQuotaDemand(ProgrammeSide.Mentee, 1, 2), new HighestQuotaDemand(ProgrammeSide.Mentor, 0, 1)],
            Assert.Single(refusals.OfType<DemandsExclude>()).Demands);
    }

    [Fact]
    public void Other_goals_change_nothing_about_conflicts()
    {
        for (var seed = 31_000_000UL; seed < 31_000_500; seed++)
        {
            var problem = Demanding(seed);
            var usual = problem.Solve().Refusals.Select(refusal => refusal.Message);
            var other = problem.WithGoals([AssignmentGoal.Bottleneck, AssignmentGoal.LeastChange]).Solve().Refusals.Select(refusal => refusal.Message);

            Assert.Equal(usual, other);
        }
    }

    private static AssignmentProblem Demanding(ulong seed)
    {
        var problem = RandomProblems.Small(seed);
        var numbers = new SeededNumbers(seed + 5);
        PairIndex[] pairs = [.. problem.Edges().Select(edge => new PairIndex(edge.Mentee, edge.Mentor))];
        PairIndex[] pins = [.. pairs.Where(_ => numbers.OneIn(5))];
        return problem.With(
            pins: numbers.OneIn(2) ? pins : [],
            exclusions: numbers.OneIn(2) ? [.. pairs.Except(pins).Where(_ => numbers.OneIn(4))] : [],
            menteeQuotas: Quotas(numbers, problem.MenteeCount),
            mentorQuotas: numbers.OneIn(3) ? null : Quotas(numbers, problem.MentorCount));
    }

    private static OrganisationQuotas Quotas(SeededNumbers numbers, int people)
    {
        var organisations = numbers.Between(1, 3);
        int[] highest = [.. Enumerable.Range(0, organisations).Select(_ => numbers.OneIn(2) ? int.MaxValue : numbers.Between(0, 2))];
        return new OrganisationQuotas(
            [.. Enumerable.Range(0, people).Select(_ => numbers.Below(organisations + 1) - 1)],
            [.. highest.Select(most => numbers.OneIn(2) ? Math.Min(most, numbers.Between(0, 3)) : 0)],
            highest);
    }

    private static IEnumerable<AssignmentDemand> AllOf(AssignmentProblem problem)
        => [
            .. problem.Pins.Select(pin => new PinDemand(pin)),
            .. problem.Exclusions.Select(exclusion => new ExclusionDemand(exclusion)),
            .. QuotasOf(ProgrammeSide.Mentee, problem.MenteeQuotas),
            .. QuotasOf(ProgrammeSide.Mentor, problem.MentorQuotas),
        ];

    private static IEnumerable<AssignmentDemand> QuotasOf(ProgrammeSide side, OrganisationQuotas? quotas)
        => Enumerable.Range(0, quotas?.OrganisationCount ?? 0).SelectMany(organisation => new AssignmentDemand[]
        {
            new LowestQuotaDemand(side, organisation, quotas!.Lowest[organisation]),
            new HighestQuotaDemand(side, organisation, quotas.Highest[organisation]),
        });

    /// <summary>Whether some subset of the candidates keeps these demands and no others, by trying all.</summary>
    private static bool IsPossible(AssignmentProblem problem, IReadOnlyCollection<AssignmentDemand> demands)
    {
        var relaxed = problem.With(
            pins: [.. demands.OfType<PinDemand>().Select(pin => pin.Pair)],
            exclusions: [.. demands.OfType<ExclusionDemand>().Select(exclusion => exclusion.Pair)],
            menteeQuotas: Relaxed(ProgrammeSide.Mentee, problem.MenteeQuotas),
            mentorQuotas: Relaxed(ProgrammeSide.Mentor, problem.MentorQuotas));
        return BruteForce.Solutions(relaxed).Any();

        OrganisationQuotas? Relaxed(ProgrammeSide side, OrganisationQuotas? quotas) => quotas is null ? null : new OrganisationQuotas(
            quotas.OrganisationOf.ToArray(),
            [.. quotas.Lowest.ToArray().Select((lowest, organisation) => demands.Contains(new LowestQuotaDemand(side, organisation, lowest)) ? lowest : 0)],
            [.. quotas.Highest.ToArray().Select((highest, organisation) => demands.Contains(new HighestQuotaDemand(side, organisation, highest)) ? highest : int.MaxValue)]);
    }

    private static void AssertReachedIsTrue(AssignmentProblem problem, AssignmentRefusal refusal, ulong seed)
    {
        if (refusal is LowestQuotaUnreachable missed)
        {
            Assert.False(IsPossible(problem, [new LowestQuotaDemand(missed.Side, missed.Organisation, missed.Lowest)]), $"Seed {seed}");
            var quotas = (missed.Side == ProgrammeSide.Mentee ? problem.MenteeQuotas : problem.MentorQuotas)!;
            var free = new AssignmentProblem(problem.MenteeCapacities.ToArray(), problem.MentorCapacities.ToArray(), problem.Edges);
            var most = BruteForce.Solutions(free).Max(edges => edges.Count(edge => missed.Organisation == quotas.OrganisationOf[
                missed.Side == ProgrammeSide.Mentee ? free.Edges.MenteeOf(edge) : free.Edges.Mentors[edge]]));
            Assert.True(missed.Reached == most, $"Seed {seed}: {missed.Message} Possible are {most}.");
        }
    }
}
