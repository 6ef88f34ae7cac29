using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Assignment;

public sealed class BruteForceTests
{
    private const int Rounds = 1000;
    private const int Cold = int.MaxValue;
    private const int Guessed = 0;

    [Theory]
    [InlineData(1, Cold)]
    [InlineData(2, Cold)]
    [InlineData(3, Guessed)]
    [InlineData(4, Guessed)]
    [InlineData(5, Guessed)]
    public void Solutions_are_as_good_as_the_best_of_all_subsets_and_carry_an_accepted_certificate(ulong block, int guessPricesFromPlaces)
    {
        var (solved, refused) = (0, 0);
        for (var seed = block * 1_000_000; seed < (block * 1_000_000) + Rounds; seed++)
        {
            var problem = RandomProblems.Small(seed);
            var best = BruteForce.Best(problem);
            var solution = problem.Solve(new SolveOptions { GuessPricesFromPlaces = guessPricesFromPlaces });

            Assert.True(solution.IsRefused == best is null, $"Seed {seed}: refused is {solution.IsRefused}, best is {best}.");
            if (best is null)
            {
                refused++;
                continue;
            }

            solved++;
            Assert.True((solution.Pairs.Count, solution.TotalScore) == best, $"Seed {seed}: {solution.Pairs.Count}, {solution.TotalScore}; best is {best}.");
            var verdict = problem.Check(solution);
            Assert.True(verdict.IsAccepted, $"Seed {seed}: {verdict.Violation}");
        }

        Assert.True(solved > Rounds / 3 && refused > Rounds / 50, $"{solved} solved, {refused} refused: the problems are not varied enough.");
    }

    [Theory]
    [InlineData(6, Cold)]
    [InlineData(7, Guessed)]
    public void The_loss_of_each_alternative_is_what_solving_again_without_the_pair_loses(ulong block, int guessPricesFromPlaces)
    {
        var seen = new Dictionary<AlternativeKind, int>();
        for (var seed = block * 1_000_000; seed < (block * 1_000_000) + Rounds; seed++)
        {
            var problem = RandomProblems.Small(seed);
            var solution = problem.Solve(Problems.WithAlternatives with { GuessPricesFromPlaces = guessPricesFromPlaces });
            foreach (var pair in solution.Pairs)
            {
                seen[pair.Alternative.Kind] = seen.GetValueOrDefault(pair.Alternative.Kind) + 1;
                var without = problem.With(exclusions: [.. problem.Exclusions, new PairIndex(pair.Mentee, pair.Mentor)]);
                var best = BruteForce.Best(without);
                if (pair.Alternative.Kind == AlternativeKind.Impossible)
                {
                    Assert.True(best is null, $"Seed {seed}, {pair}: there is a solution without the pair: {best}.");
                    continue;
                }

                var claimed = (solution.Pairs.Count - pair.Alternative.PairsLost, solution.TotalScore - pair.Alternative.ScoreLost);
                Assert.True(best == claimed, $"Seed {seed}, {pair}: claimed {claimed}, best is {best}.");
                Assert.True(IsAmongTheBest(without, pair, best!.Value), $"Seed {seed}, {pair}: no best solution gives the mentee that alternative.");
            }
        }

        Assert.All(
            [AlternativeKind.OtherMentor, AlternativeKind.Unplaced, AlternativeKind.Impossible],
            kind => Assert.True(seen.GetValueOrDefault(kind) > 20, $"{kind} was hardly met."));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    public void Causes_of_open_places_follow_from_the_problem(ulong block)
    {
        var seen = new Dictionary<OpenPlaceCause, int>();
        for (var seed = block * 1_000_000; seed < (block * 1_000_000) + Rounds; seed++)
        {
            var problem = RandomProblems.Small(seed);
            var solution = problem.Solve();
            var chosen = solution.Chosen();
            foreach (var open in solution.OpenMentees)
            {
                seen[open.Cause] = seen.GetValueOrDefault(open.Cause) + 1;
                var free = problem.Edges()
                    .Where(edge => edge.Mentee == open.Person && !chosen.Contains((edge.Mentee, edge.Mentor)))
                    .Where(edge => !problem.Exclusions.Contains(new PairIndex(edge.Mentee, edge.Mentor))).ToList();
                Assert.True((free.Count == 0) == (open.Cause == OpenPlaceCause.NoCandidate), $"Seed {seed}, {open}");
                if (open.Cause == OpenPlaceCause.Capacity)
                {
                    var full = free.All(edge => chosen.Count(pair => pair.Mentor == edge.Mentor) == problem.MentorCapacities[edge.Mentor]);
                    Assert.True(full, $"Seed {seed}, {open}: a candidate has room.");
                }

                if (open.Cause == OpenPlaceCause.Quota)
                {
                    var relaxed = BruteForce.Best(problem.With(menteeQuotas: Unlimited(problem.MenteeQuotas), mentorQuotas: Unlimited(problem.MentorQuotas)));
                    Assert.True(relaxed!.Value.Pairs > solution.Pairs.Count, $"Seed {seed}, {open}: without quotas nobody more is placed.");
                }
            }
        }

        Assert.All(
            [OpenPlaceCause.NoCandidate, OpenPlaceCause.Capacity, OpenPlaceCause.Quota],
            cause => Assert.True(seen.GetValueOrDefault(cause) > 20, $"{cause} was hardly met."));
    }

    private static bool IsAmongTheBest(AssignmentProblem without, ChosenPair pair, (int Pairs, long Score) best)
        => BruteForce.Solutions(without)
            .Where(edges => edges.Count == best.Pairs && edges.Sum(edge => (long)without.Edges.Scores[edge]) == best.Score)
            .Any(edges => pair.Alternative.Kind == AlternativeKind.Unplaced
                || edges.Contains(without.Edges.Find(pair.Mentee, pair.Alternative.Mentor)));

    private static OrganisationQuotas? Unlimited(OrganisationQuotas? quotas)
        => quotas is null
            ? null
            : new OrganisationQuotas(
                quotas.OrganisationOf.ToArray(),
                quotas.Lowest.ToArray(),
                Enumerable.Repeat(int.MaxValue, quotas.OrganisationCount).ToArray());
}
