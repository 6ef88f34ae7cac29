using System.Collections.Immutable;
using CrossMentor.Sdk.Strategies;
using CrossMentor.Sdk.Testing.Inputs;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>Tries the laws of strategies.</summary>
internal sealed class StrategyJudge(StrategyLaws laws, Func<IMatchingStrategy> create, IReadOnlyList<GeneratedProblem> problems)
{
    public static IReadOnlyList<Law> Laws { get; } =
    [
        Law.Determinism, Law.Statelessness, Law.Totality, Law.Candidates, Law.Capacity, Law.Quotas, Law.Pins, Law.Feasibility, Law.Explanation, Law.Optimality,
        Law.PermutationInvariance, Law.Monotonicity, Law.ScaleInvariance, Law.Cancellation, Law.StrategyProofness,
    ];

    public bool CarriesCertificates => problems.Any(each => Chosen(each)?.Certificate is not null);

    public IEnumerable<LawFinding> Try(Law law) => problems.SelectMany((problem, place) => law switch
    {
        Law.Determinism => Compare(law, problem, Fresh(problem), Fresh(problem), "A fresh strategy", "another"),
        Law.Statelessness => Statelessness(problem, problems[(place + 1) % problems.Count]),
        Law.Totality => Fresh(problem) is { Fault: { } fault } ? Finding(law, problem, $"It {fault.Text}; answer with pairs or with the demands that conflict.") : [],
        Law.Candidates => Chosen(problem) is { } answer && Demands.CandidateFault(problem.Problem, answer.Edges) is { } fault ? Finding(law, problem, fault) : [],
        Law.Capacity => Demand(law, problem, Demands.CapacityFault),
        Law.Quotas => Demand(law, problem, Demands.QuotaFault),
        Law.Pins => Demand(law, problem, Demands.PinFault),
        Law.Feasibility => Feasibility(problem),
        Law.Explanation => Explanation(problem),
        Law.Optimality => Optimality(problem),
        Law.PermutationInvariance => PermutationInvariance(problem),
        Law.Monotonicity => Monotonicity(problem),
        Law.ScaleInvariance => ScaleInvariance(problem),
        Law.Cancellation => Cancellation(problem),
        _ => StrategyProofness(problem),
    });

    private IEnumerable<LawFinding> Statelessness(GeneratedProblem problem, GeneratedProblem other)
    {
        var alone = Fresh(problem);
        var strategy = create();
        _ = SolveOutcome.Of(strategy, other.Problem);
        var after = SolveOutcome.Of(strategy, problem.Problem);
        var again = SolveOutcome.Of(strategy, problem.Problem);
        return Compare(Law.Statelessness, problem, alone, after, "It", $"after {other} it")
            .Concat(Compare(Law.Statelessness, problem, alone, again, "It", "asked once more it"))
            .Concat(Compare(Law.Statelessness, problem, alone, Fresh(problem), "It", "as a fresh object after others were asked it"));
    }

    private IEnumerable<LawFinding> Demand(Law law, GeneratedProblem problem, Func<MatchingProblem, IReadOnlyCollection<int>, string?> find)
        => Chosen(problem) is { } answer && find(problem.Problem, Valid(problem, answer)) is { } fault ? Finding(law, problem, fault) : [];

    private IEnumerable<LawFinding> Feasibility(GeneratedProblem problem)
    {
        if (Fresh(problem).Answer is not DemandsConflict refusal)
        {
            yield break;
        }

        if (problem.IsPossible)
        {
            var why = refusal.Conflicts.IsDefaultOrEmpty ? "without a conflict" : $"with '{refusal.Conflicts[0].Reason}'";
            yield return new LawFinding(Law.Feasibility, problem.ToString(), $"It refused {why} although some answer keeps all demands.");
        }
        else if (ConflictForm.FindFault(refusal.Conflicts, problem.Problem.MentorCount, problem.Problem.MenteeCount, problem.Problem.OrganisationCount) is { } fault)
        {
            yield return new LawFinding(Law.Feasibility, problem.ToString(), $"It refused what cannot be done, but {fault}.");
        }
    }

    private IEnumerable<LawFinding> Explanation(GeneratedProblem problem)
    {
        if (Chosen(problem) is not { } answer)
        {
            yield break;
        }

        var (mentees, mentors) = Placed(problem.Problem, Valid(problem, answer));
        foreach (var cause in answer.Unplaced.IsDefault ? [] : answer.Unplaced)
        {
            var (count, placed) = cause.Side == Side.Mentee ? (problem.Problem.MenteeCount, mentees) : (problem.Problem.MentorCount, mentors);
            if ((uint)cause.Row >= (uint)count || placed.Contains(cause.Row))
            {
                yield return new LawFinding(Law.Explanation, problem.ToString(), $"It says why {cause.Side} row {cause.Row} went without a pair, who did not.");
            }
            else if (ReasonForm.FindFault(cause.Reason) is { } fault)
            {
                yield return new LawFinding(Law.Explanation, problem.ToString(), $"It left {cause.Side} row {cause.Row} without a pair and {fault}.");
            }
        }

        foreach (var alternative in answer.Alternatives.IsDefault ? [] : answer.Alternatives)
        {
            if (!answer.Edges.Contains(alternative.Edge) || (uint)(alternative.Mentor ?? 0) >= (uint)problem.Problem.MentorCount)
            {
                yield return new LawFinding(Law.Explanation, problem.ToString(), $"It gives an alternative to edge {alternative.Edge} that speaks of no chosen edge or no mentor.");
            }
            else if (alternative.GoalLost is { } goal && !problem.Problem.Goals.Contains(goal))
            {
                yield return new LawFinding(Law.Explanation, problem.ToString(), $"Its alternative to edge {alternative.Edge} loses {goal}, which is no goal of the problem.");
            }
        }
    }

    private IEnumerable<LawFinding> Optimality(GeneratedProblem problem)
    {
        if (Chosen(problem) is not { Certificate: { } certificate } answer)
        {
            yield break;
        }

        if (laws.Verifier is null || !laws.Verifier.Formats.Contains(certificate.Format))
        {
            yield return new LawFinding(
                Law.Optimality, problem.ToString(), $"Its answer carries a certificate of the format {certificate.Format}, for which the laws were given no verifier.");
            yield break;
        }

        if (laws.Verifier.Verify(problem.Problem, answer, CancellationToken.None) is { Holds: false } verdict)
        {
            yield return new LawFinding(Law.Optimality, problem.ToString(), $"Its verifier rejects the certificate: {verdict.Reason.Text}");
        }

        if (problem.Problem.EdgeCount <= AnswerSearch.MostEdges)
        {
            var worth = AnswerSearch.Worth(problem.Problem, Valid(problem, answer));
            if (AnswerSearch.All(problem.Problem).FirstOrDefault(edges => AnswerSearch.IsBetter(AnswerSearch.Worth(problem.Problem, edges), worth)) is { } better)
            {
                yield return new LawFinding(
                    Law.Optimality, problem.ToString(), $"It chose the edges {Text(answer.Edges)} with a certificate; the edges {Text(better)} keep all demands and are better.");
            }
        }
    }

    private IEnumerable<LawFinding> PermutationInvariance(GeneratedProblem problem)
    {
        var draws = new Draws(problem.Seed);
        var mentees = draws.Permutation(problem.Problem.MenteeCount);
        var mentors = draws.Permutation(problem.Problem.MentorCount);
        var (reordered, old) = ProblemChange.Reorder(problem.Problem, mentees, mentors);
        var (before, after) = (Fresh(problem), SolveOutcome.Of(create(), reordered));
        if (before.Answer is not PairsChosen first || after.Answer is not PairsChosen second)
        {
            if (before.Answer is not null && after.Answer is not null && before.Answer.GetType() != after.Answer.GetType())
            {
                yield return new LawFinding(Law.PermutationInvariance, problem.ToString(), "It refused in one order of the people and not in another.");
            }

            yield break;
        }

        int[] chosen = [.. Valid(problem, first).Order()];
        int[] moved = [.. second.Edges.Where(edge => (uint)edge < (uint)old.Length).Distinct().Select(edge => old[edge]).Order()];
        if (IsUntied(problem) && !chosen.SequenceEqual(moved))
        {
            yield return new LawFinding(
                Law.PermutationInvariance,
                problem.ToString(),
                $"It chose the edges {Text(chosen)}, and with everybody in another order what are the edges {Text(moved)} here; nothing ties.");
        }
        else if (first.Certificate is not null
            && !AnswerSearch.Worth(problem.Problem, chosen).AsSpan().SequenceEqual(AnswerSearch.Worth(problem.Problem, moved)))
        {
            yield return new LawFinding(
                Law.PermutationInvariance,
                problem.ToString(),
                $"With everybody in another order something else is best by the goals: {Text(chosen)} and {Text(moved)} by this order's edges.");
        }
    }

    private IEnumerable<LawFinding> Monotonicity(GeneratedProblem problem)
    {
        if (!IsUntied(problem) || Chosen(problem) is not { } answer)
        {
            yield break;
        }

        // More than all scores together, so that nothing ties after the change either.
        var raise = 1 << AnswerSearch.MostEdges;
        foreach (var edge in Valid(problem, answer))
        {
            var raised = ProblemChange.Rescore(problem.Problem, other => problem.Problem.EdgeScores[other] + (other == edge ? raise : 0));
            if (SolveOutcome.Of(create(), raised).Answer is PairsChosen after && !after.Edges.Contains(edge))
            {
                yield return new LawFinding(
                    Law.Monotonicity, problem.ToString(), $"It chose edge {edge} with the score {problem.Problem.EdgeScores[edge]}, and not with the score {raised.EdgeScores[edge]}.");
            }
        }
    }

    private IEnumerable<LawFinding> ScaleInvariance(GeneratedProblem problem)
    {
        if (!IsUntied(problem) || Chosen(problem) is not { } answer)
        {
            yield break;
        }

        var doubled = ProblemChange.Rescore(problem.Problem, edge => 2 * problem.Problem.EdgeScores[edge]);
        if (SolveOutcome.Of(create(), doubled).Answer is PairsChosen after && !after.Edges.Order().SequenceEqual(answer.Edges.Order()))
        {
            yield return new LawFinding(
                Law.ScaleInvariance, problem.ToString(), $"It chose the edges {Text(answer.Edges)}, and with every score doubled {Text(after.Edges)}.");
        }
    }

    private IEnumerable<LawFinding> Cancellation(GeneratedProblem problem)
        => Chosen(problem) is not null
            && problem.Problem.EdgeCount > 0
            && CancellationTrial.FindFault((progress, ct) => create().Solve(problem.Problem, progress, ct), laws.Patience) is { } fault
            ? Finding(Law.Cancellation, problem, fault)
            : [];

    private IEnumerable<LawFinding> StrategyProofness(GeneratedProblem problem)
    {
        if (problem.Problem.EdgeCount is 0 or > AnswerSearch.MostEdges || !problem.Problem.PinnedEdges.IsEmpty || !problem.Problem.Quotas.IsEmpty || Chosen(problem) is not { } honest)
        {
            yield break;
        }

        var side = laws.StrategyProofFor!.Value;
        var truth = problem.Problem;
        int PersonOf(int edge) => side == Side.Mentee ? truth.MenteeOf(edge) : truth.EdgeMentors[edge];
        var capacities = side == Side.Mentee ? truth.MenteeCapacities : truth.MentorCapacities;
        for (var person = 0; person < capacities.Length; person++)
        {
            int[] own = [.. Enumerable.Range(0, truth.EdgeCount).Where(edge => PersonOf(edge) == person)];

            // With room for several, whether one set of partners is better than another is more than scores of pairs say.
            if (own.Length < 2 || capacities[person] != 1)
            {
                continue;
            }

            var gained = TrueWorth(truth, own, Valid(problem, honest));
            foreach (var lie in Misreport.Of(truth, own))
            {
                var (reported, old) = ProblemChange.Report(truth, lie.Scores);
                if (SolveOutcome.Of(create(), reported).Answer is PairsChosen answer
                    && TrueWorth(truth, own, [.. answer.Edges.Where(edge => (uint)edge < (uint)old.Length).Select(edge => old[edge])]) is var lied
                    && lied > gained)
                {
                    yield return new LawFinding(
                        Law.StrategyProofness,
                        $"{problem}; {side} row {person}",
                        $"By {lie.Text} the {side} gets a partner of the true score {lied}, by telling the truth {(gained < 0 ? "nobody" : $"one of {gained}")}.");
                    break;
                }
            }
        }
    }

    private static int TrueWorth(MatchingProblem truth, int[] own, IReadOnlyCollection<int> chosen)
        => own.Where(chosen.Contains).Select(edge => truth.EdgeScores[edge]).DefaultIfEmpty(-1).Max();

    private static bool IsUntied(GeneratedProblem problem)
        => problem.Problem.Goals.Contains(MatchingGoal.TotalScore) && problem.Shape is not (ProblemShape.Tied or ProblemShape.Extremes or ProblemShape.Large);

    private static (HashSet<int> Mentees, HashSet<int> Mentors) Placed(MatchingProblem problem, IReadOnlyCollection<int> edges)
        => ([.. edges.Select(problem.MenteeOf)], [.. edges.Select(edge => problem.EdgeMentors[edge])]);

    private static string Text(IEnumerable<int> edges) => $"[{string.Join(", ", edges.Order())}]";

    // What is no candidate is the matter of one law; the others judge the rest of the answer.
    private static int[] Valid(GeneratedProblem problem, PairsChosen answer)
        => answer.Edges.IsDefault ? [] : [.. answer.Edges.Where(edge => (uint)edge < (uint)problem.Problem.EdgeCount).Distinct()];

    private static IEnumerable<LawFinding> Finding(Law law, GeneratedProblem problem, string happened) => [new LawFinding(law, problem.ToString(), happened)];

    private static IEnumerable<LawFinding> Compare(Law law, GeneratedProblem problem, SolveOutcome first, SolveOutcome second, string one, string other)
        => first.Text == second.Text ? [] : Finding(law, problem, $"{one} {first.Text}, {other} {second.Text}.");

    private PairsChosen? Chosen(GeneratedProblem problem) => Fresh(problem).Answer as PairsChosen;

    private SolveOutcome Fresh(GeneratedProblem problem) => SolveOutcome.Of(create(), problem.Problem);
}
