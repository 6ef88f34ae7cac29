using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Stable;

/// <summary>Finds a stable matching by deferred acceptance: one side proposes down its lists, the other keeps the best it was offered so far.</summary>
/// <remarks>
/// <para>Gale and Shapley 1962. Without ties every proposer gets the best, and every receiver the worst, that any stable matching gives it, and the same
/// people are placed in all of them (Roth, On the allocation of residents to rural hospitals, Econometrica 54, 1986). Ties are broken by one order for
/// all, which keeps the matching weakly stable; how many are placed may then depend on the seed, and finding the most is NP-hard.</para>
/// <para>Strategy-proof for proposers with one place: no list that such a person could hand in gets it somebody that it likes more than what its
/// true list gets it (Dubins and Freedman, Machiavelli and the Gale-Shapley algorithm, American Mathematical Monthly 88, 1981; Roth, The economics
/// of matching, Mathematics of Operations Research 7, 1982). For receivers, and for proposers with several places, it is not (Roth,
/// The college admissions problem is not equivalent to the marriage problem, Journal of Economic Theory 36, 1985), and no stable rule is for all.</para>
/// <para>O(E log d) for E entries in lists of length d.</para>
/// </remarks>
public static class DeferredAcceptance
{
    private const int StepsBetweenCancellationTests = 1 << 14;
    private const int Reports = 100;

    /// <summary>Finds the matching. There always is one.</summary>
    /// <param name="problem">The lists and places.</param>
    /// <param name="options">Who proposes.</param>
    /// <param name="ct">Tested every few thousand proposals.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static StableMatching Solve(StableProblem problem, StableOptions options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(options);
        ct.ThrowIfCancellationRequested();
        var menteesPropose = options.Proposers == ProgrammeSide.Mentee;
        var mentees = TieBreakOrder.Of(problem.Mentees.PersonCount, problem.MenteeKeys, options.TieBreakSeed);
        var mentors = TieBreakOrder.Of(problem.Mentors.PersonCount, problem.MentorKeys, options.TieBreakSeed);
        var courtship = menteesPropose
            ? new Courtship(problem.Mentees, problem.Mentors, problem.MenteeCapacities, problem.MentorCapacities, mentees, mentors)
            : new Courtship(problem.Mentors, problem.Mentees, problem.MentorCapacities, problem.MenteeCapacities, mentors, mentees);
        var proposals = Run(courtship, options, ct);
        PairIndex[] pairs = [.. courtship.Pairs.Select(pair => menteesPropose ? new PairIndex(pair.Proposer, pair.Receiver) : new PairIndex(pair.Receiver, pair.Proposer))];
        Array.Sort(pairs, static (one, other) => (one.Mentee, one.Mentor).CompareTo((other.Mentee, other.Mentor)));
        return new StableMatching(pairs, proposals);
    }

    private static long Run(Courtship courtship, StableOptions options, CancellationToken ct)
    {
        var proposals = 0L;
        var reportEvery = Math.Max(1, courtship.MostProposals / Reports);
        while (courtship.Propose())
        {
            proposals++;
            if (proposals % StepsBetweenCancellationTests == 0)
            {
                ct.ThrowIfCancellationRequested();
            }

            if (proposals % reportEvery == 0)
            {
                options.Progress?.Report(new SolveProgress(proposals, courtship.MostProposals));
            }
        }

        options.Progress?.Report(new SolveProgress(courtship.MostProposals, courtship.MostProposals));
        return proposals;
    }
}
