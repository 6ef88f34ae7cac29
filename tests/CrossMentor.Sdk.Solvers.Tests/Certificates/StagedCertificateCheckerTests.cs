using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Goals;
using CrossMentor.Sdk.Solvers.Certificates;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Certificates;

/// <summary>N-06: one certificate a goal, and no single number of problem, answer or proof can be changed unnoticed.</summary>
public sealed class StagedCertificateCheckerTests
{
    private const int MostEdges = 8;

    [Fact]
    public void Any_other_permitted_set_of_pairs_is_rejected_by_the_proof_unless_it_is_as_good()
    {
        var (worse, equal) = (0, 0);
        foreach (var (text, problem, solution) in Solved(every: 1))
        {
            var best = GoalWorth.OfSolution(problem, solution);
            foreach (var edges in BruteForce.Solutions(problem))
            {
                var isAsGood = GoalWorth.Of(problem, edges).SequenceEqual(best);
                var verdict = StagedCertificateChecker.CheckProof(problem, Claiming(problem, edges), solution.StagedCertificate);
                Assert.True(verdict.IsAccepted == isAsGood, $"{text}: edges {string.Join(", ", edges)}: {verdict}");
                (worse, equal) = isAsGood ? (worse, equal + 1) : (worse + 1, equal);
            }
        }

        Assert.True(worse > 3000 && equal > 200, $"{worse} worse and {equal} equal sets met.");
    }

    [Fact]
    public void Any_change_of_the_problem_is_rejected_by_the_seal_and_by_the_proof_when_the_claim_becomes_false()
    {
        var falsified = new Dictionary<string, int>();
        foreach (var (text, problem, solution) in Solved(every: 3))
        {
            foreach (var (kind, changed) in Changes(problem))
            {
                Assert.False(
                    StagedCertificateChecker.Check(changed, solution, solution.StagedCertificate).IsAccepted, $"{text}: {kind} passes the seal.");
                var isTrue = Holds(changed, solution);
                falsified[kind] = falsified.GetValueOrDefault(kind) + (isTrue ? 0 : 1);
                Assert.True(
                    isTrue || !StagedCertificateChecker.CheckProof(changed, solution, solution.StagedCertificate).IsAccepted,
                    $"{text}: a claim made false by {kind} is proven.");
            }
        }

        Assert.All(falsified, kind => Assert.True(kind.Value > 5, $"{kind.Key} made {kind.Value} claims false."));
        Assert.Equal(12, falsified.Count);
    }

    [Fact]
    public void Any_changed_price_is_rejected()
    {
        var changes = 0;
        foreach (var (text, problem, solution) in Solved(every: 5))
        {
            foreach (var corrupted in Corrupted(solution.StagedCertificate))
            {
                Assert.False(StagedCertificateChecker.Check(problem, solution, corrupted).IsAccepted, text);
                changes++;
            }
        }

        Assert.True(changes > 2000, $"{changes} changes.");
    }

    [Fact]
    public void Prices_that_prove_less_than_the_claim_are_rejected_by_the_proof_alone()
    {
        // Two pairs of 5 and 6 points, or two of 9 and 1: the bottleneck decides for the first, the total score for the second.
        var problem = Problems.Of(2, 2, (0, 0, 9), (0, 1, 5), (1, 0, 6), (1, 1, 1))
            .WithGoals([AssignmentGoal.MostPlaced, AssignmentGoal.Bottleneck, AssignmentGoal.TotalScore]);
        var solution = problem.Solve();
        Assert.Equal([(0, 1), (1, 0)], solution.Chosen());

        var other = Claiming(problem, [0, 3]);
        Assert.Contains("By goal 2, Bottleneck", StagedCertificateChecker.CheckProof(problem, other, solution.StagedCertificate).Violation);
        var empty = solution.StagedCertificate with { Stages = [.. solution.StagedCertificate.Stages.Select(_ => Zeroes)] };
        Assert.Contains("By goal 1, MostPlaced", StagedCertificateChecker.CheckProof(problem, solution, empty).Violation);
    }

    [Fact]
    public void Each_way_not_to_prove_anything_is_named()
    {
        var problem = Problems.Of(1, 1, (0, 0, 5)).WithGoals([AssignmentGoal.TotalScore]);
        var solution = problem.Solve();
        var fair = problem.WithGoals([AssignmentGoal.FairShares], new FairShares(ProgrammeSide.Mentee, [1], 1));
        var refused = problem.With(pins: [new(0, 0), new(0, 0)]).Solve();

        Assert.Contains("one price a goal", Verdict(problem.WithGoals([AssignmentGoal.TotalScore, AssignmentGoal.MostPlaced]), solution));
        Assert.Contains("quotas for 0", Verdict(fair, solution));
        Assert.Contains("was refused", Verdict(problem, refused));
        Assert.Contains("seal", StagedCertificateChecker.Check(problem, solution, solution.StagedCertificate with { Seal = "" }).Violation);
        Assert.Throws<InvalidOperationException>(() => solution.Certificate);
        Assert.Throws<InvalidOperationException>(() => Problems.Of(1, 1, (0, 0, 5)).Solve().StagedCertificate);

        string Verdict(AssignmentProblem changed, AssignmentSolution claim)
            => StagedCertificateChecker.Check(changed, claim, solution.StagedCertificate).Violation;
    }

    private static StagePrices Zeroes { get; } = new()
    {
        MenteePrices = [0, 0],
        MentorPrices = [0, 0],
        MenteeOrganisationPrices = [],
        MentorOrganisationPrices = [],
    };

    private static IEnumerable<(string Text, AssignmentProblem Problem, AssignmentSolution Solution)> Solved(int every)
    {
        var seed = 20_000_000UL;
        foreach (var goals in GoalProblems.EveryOrder.Where((goals, place) => place % every == 0 && !goals.SequenceEqual(GoalOrder.Usual)))
        {
            for (var round = 0; round < 3; round++, seed++)
            {
                var problem = GoalProblems.Small(seed, goals);
                if (problem.Edges.Count <= MostEdges && problem.Solve() is { IsRefused: false } solution)
                {
                    yield return ($"Seed {seed}, {string.Join(", ", goals)}", problem, solution);
                }
            }
        }
    }

    private static bool Holds(AssignmentProblem changed, AssignmentSolution solution)
        => solution.Pairs.All(pair => changed.Edges.Find(pair.Mentee, pair.Mentor) is var edge && edge >= 0 && changed.Edges.Scores[edge] == pair.Score)
        && BruteForce.Solutions(changed).Any(edges => edges.SequenceEqual(solution.Pairs.Select(pair => changed.Edges.Find(pair.Mentee, pair.Mentor))))
        && solution.Pairs.All(pair => pair.IsPinned == changed.Pins.Contains(new PairIndex(pair.Mentee, pair.Mentor)))
        && GoalOrder.FindLack(changed) is null
        && GoalWorth.Best(changed)!.SequenceEqual(GoalWorth.OfSolution(changed, solution));

    private static IEnumerable<(string Kind, AssignmentProblem Changed)> Changes(AssignmentProblem problem)
    {
        var edges = problem.Edges();
        for (var edge = 0; edge < edges.Length; edge++)
        {
            var pair = new PairIndex(edges[edge].Mentee, edges[edge].Mentor);
            var score = edges[edge].Score;
            yield return ("a score changed", Again(problem.With(edges: Rebuilt(problem, [.. edges[..edge], edges[edge] with { Score = score > 0 ? score - 1 : 7 }, .. edges[(edge + 1)..]])), problem));
            yield return ("an edge removed", Again(problem.With(edges: Rebuilt(problem, [.. edges[..edge], .. edges[(edge + 1)..]])), problem));
            yield return ("a pin", Again(problem.With(pins: Toggled(problem.Pins, pair)), problem));
            yield return ("an exclusion", Again(problem.With(exclusions: Toggled(problem.Exclusions, pair)), problem));
            yield return ("a running pair", problem.WithGoals(problem.Goals, running: Toggled(problem.RunningPairs, pair)));
        }

        foreach (var pair in RandomProblems.AllPairs(problem.MenteeCount, problem.MentorCount).Where(pair => problem.Edges.Find(pair.Mentee, pair.Mentor) < 0).Take(2))
        {
            yield return ("an edge added", Again(problem.With(edges: Rebuilt(problem, [.. edges, (pair.Mentee, pair.Mentor, 1)])), problem));
        }

        var shares = problem.FairShares!;
        for (var organisation = 0; organisation < shares.Numerators.Length; organisation++)
        {
            int[] moved = [.. shares.Numerators];
            moved[organisation] += 2 * shares.Denominator;
            yield return ("a share", problem.WithGoals(problem.Goals, new FairShares(shares.Side, moved, shares.Denominator)));
        }

        yield return ("the denominator", problem.WithGoals(problem.Goals, new FairShares(shares.Side, shares.Numerators.ToArray(), shares.Denominator + 3)));
        yield return ("the order of goals", problem.WithGoals([.. problem.Goals.Skip(1), problem.Goals[0]]) is var turned && problem.Goals.Count > 1
            ? turned
            : problem.WithGoals([problem.Goals[0] == AssignmentGoal.TotalScore ? AssignmentGoal.MostPlaced : AssignmentGoal.TotalScore]));
        yield return ("a capacity of a mentee", Resized(problem, mentee: 0, mentor: -1));
        yield return ("a capacity of a mentor", Resized(problem, mentee: -1, mentor: 0));
        yield return ("a quota", Requoted(problem));
    }

    private static AssignmentProblem Again(AssignmentProblem changed, AssignmentProblem original)
        => changed.WithGoals(original.Goals, original.FairShares, original.RunningPairs);

    private static AssignmentProblem Resized(AssignmentProblem problem, int mentee, int mentor)
        => Again(new AssignmentProblem(
            [.. problem.MenteeCapacities.ToArray().Select((capacity, person) => person == mentee ? capacity + 1 : capacity)],
            [.. problem.MentorCapacities.ToArray().Select((capacity, person) => person == mentor ? capacity + 1 : capacity)],
            problem.Edges)
        {
            Pins = problem.Pins,
            Exclusions = problem.Exclusions,
            MenteeQuotas = problem.MenteeQuotas,
            MentorQuotas = problem.MentorQuotas,
        }, problem);

    private static AssignmentProblem Requoted(AssignmentProblem problem)
    {
        return Again(problem.With(menteeQuotas: Changed(problem.MenteeQuotas), mentorQuotas: Changed(problem.MentorQuotas)), problem);

        static OrganisationQuotas? Changed(OrganisationQuotas? quotas) => quotas is null ? null : new OrganisationQuotas(
            quotas.OrganisationOf.ToArray(),
            quotas.Lowest.ToArray(),
            [.. quotas.Highest.ToArray().Select((highest, organisation) => organisation > 0 ? highest : highest == int.MaxValue ? quotas.Lowest[0] : highest + 1)]);
    }

    private static IReadOnlyList<PairIndex> Toggled(IReadOnlyList<PairIndex> pairs, PairIndex pair)
        => pairs.Contains(pair) ? [.. pairs.Where(other => other != pair)] : [.. pairs, pair];

    private static AssignmentSolution Claiming(AssignmentProblem problem, IReadOnlyList<int> edges)
        => AssignmentSolution.Claimed([.. edges.Select(edge =>
        {
            var pair = new PairIndex(problem.Edges.MenteeOf(edge), problem.Edges.Mentors[edge]);
            return new ChosenPair(pair.Mentee, pair.Mentor, problem.Edges.Scores[edge], problem.Pins.Contains(pair), PairAlternative.NotComputed);
        })]);

    private static CandidateEdges Rebuilt(AssignmentProblem problem, (int, int, int)[] edges)
        => CandidateEdges.FromPairs(problem.MenteeCount, problem.MentorCount, edges);

    private static IEnumerable<StagedCertificate> Corrupted(StagedCertificate certificate)
    {
        for (var place = 0; place < certificate.Stages.Count; place++)
        {
            var stage = certificate.Stages[place];
            StagePrices[] changed =
            [
                .. Moved(stage.MenteePrices).Select(prices => stage with { MenteePrices = prices }),
                .. Moved(stage.MentorPrices).Select(prices => stage with { MentorPrices = prices }),
                .. Moved(stage.MenteeOrganisationPrices).Select(prices => stage with { MenteeOrganisationPrices = prices }),
                .. Moved(stage.MentorOrganisationPrices).Select(prices => stage with { MentorOrganisationPrices = prices }),
            ];
            foreach (var other in changed)
            {
                yield return certificate with { Stages = [.. certificate.Stages.Select((kept, at) => at == place ? other : kept)] };
            }
        }
    }

    private static IEnumerable<long[]> Moved(IReadOnlyList<long> prices)
        => from place in Enumerable.Range(0, prices.Count)
           from change in new[] { -1L, 1L, 1_000_000L }
           select prices.Select((price, at) => at == place ? price + change : price).ToArray();
}
