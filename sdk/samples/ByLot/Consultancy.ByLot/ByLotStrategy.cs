using System.Collections.Immutable;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Strategies;

namespace Consultancy.ByLot;

/// <summary>Mentees choose their mentors in the order of a lot. Nobody may choose so that fewer pairs are possible altogether.</summary>
/// <remarks>
/// Serial dictatorship within the largest matchings: capacities, quotas and pins are kept because every choice is tried on the whole problem first. It is not
/// strategy-proof: who hides an unloved candidate can make a largest matching smaller, and a loved one possible with it.
/// </remarks>
[MatchingPlugin(Id = "consultancy.by-lot", SdkMajor = SdkVersion.Major)]
public sealed class ByLotStrategy(ByLotSettings settings) : IMatchingStrategy
{
    /// <inheritdoc/>
    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
    {
        var trials = new Trials(problem, settings.TrialsMax, ct);
        if (trials.Refusals.Count > 0)
        {
            return new DemandsConflict([.. trials.Refusals.Select(ConflictTranslation.ToConflict)]);
        }

        var turns = Turns(problem);
        for (var turn = 0; turn < turns.Length; turn++)
        {
            if (!Choose(problem, turns[turn], trials))
            {
                return TooManyTrials();
            }

            progress?.Report(new WorkProgress(turn + 1, turns.Length));
        }

        return new PairsChosen(trials.Chosen, Certificate: null, Unplaced(problem, trials.Chosen));
    }

    /// <summary>Everybody has a turn, then everybody with room for a second mentor has another, and so on.</summary>
    private static ImmutableArray<int> Turns(MatchingProblem problem)
    {
        int[] lots = [.. Enumerable.Range(0, problem.MenteeCount)];
        new Random(unchecked((int)problem.Seed)).Shuffle(lots);
        var rounds = problem.MenteeCapacities.DefaultIfEmpty(0).Max();
        return [.. Enumerable.Range(0, rounds).SelectMany(round => lots.Where(mentee => problem.MenteeCapacities[mentee] > round))];
    }

    /// <summary>The mentee takes the best mentor who leaves enough for the others, or goes without. False when there were too many trials.</summary>
    private static bool Choose(MatchingProblem problem, int mentee, Trials trials)
    {
        var candidates = Enumerable
            .Range(problem.RowStarts[mentee], problem.RowStarts[mentee + 1] - problem.RowStarts[mentee])
            .OrderByDescending(edge => problem.EdgeScores[edge]);
        foreach (var edge in candidates)
        {
            if (trials.TryTake(edge))
            {
                return true;
            }

            if (trials.IsExhausted)
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<UnplacedCause> Unplaced(MatchingProblem problem, ImmutableArray<int> chosen)
    {
        var placed = chosen.Select(problem.MenteeOf).ToHashSet();
        var reason = new Reason("LOT_CAME_TOO_LATE", "Those who chose earlier took the places, and no largest matching had one left.");
        return
        [
            .. Enumerable.Range(0, problem.MenteeCount)
                .Where(mentee => !placed.Contains(mentee) && problem.RowStarts[mentee] < problem.RowStarts[mentee + 1])
                .Select(mentee => new UnplacedCause(Side.Mentee, mentee, reason)),
        ];
    }

    private DemandsConflict TooManyTrials() => new([new Conflict(
        new Reason(
            "TOO_MANY_TRIALS",
            $"More than {settings.TrialsMax} trials would be needed; give the strategy more, or choose another one.",
            ReasonParameter.Of("trialsMax", settings.TrialsMax)),
        [],
        [],
        [])]);
}
