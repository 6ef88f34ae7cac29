using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Goals;

namespace CrossMentor.Sdk.Solvers.Certificates;

/// <summary>Checks that a solution keeps every rule of its problem and that its certificate proves it best by the problem's goals, in their order.</summary>
/// <remarks>
/// Written without a line of the solver, in one pass over the edges a goal and exact whole numbers. What is checked and why it is a proof stands at
/// <see cref="StagedCertificate"/>. Comparing vectors by their first difference means here: what one goal decides is closed, and the next goal looks at what is open.
/// </remarks>
public static class StagedCertificateChecker
{
    /// <summary>Checks a solution.</summary>
    /// <param name="problem">The problem as stated, with its goals.</param>
    /// <param name="solution">The pairs and the total score that are claimed.</param>
    /// <param name="certificate">The prices that are claimed to prove it.</param>
    /// <returns>Accepted, or the first violated condition in words. Reading time grows with the number of edges times the number of goals.</returns>
    public static CertificateVerdict Check(AssignmentProblem problem, AssignmentSolution solution, StagedCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(solution);
        ArgumentNullException.ThrowIfNull(certificate);
        var proof = CheckProof(problem, solution, certificate);
        if (!proof.IsAccepted)
        {
            return proof;
        }

        var seal = CertificateSeal.OfStages(problem, solution.Pairs, certificate, CancellationToken.None);
        return string.Equals(seal, certificate.Seal, StringComparison.Ordinal)
            ? CertificateVerdict.Accepted
            : CertificateVerdict.Rejected("The seal belongs to another problem, other goals, other pairs or other prices.");
    }

    /// <summary>Everything but the seal: the proof proper.</summary>
    internal static CertificateVerdict CheckProof(AssignmentProblem problem, AssignmentSolution solution, StagedCertificate certificate)
    {
        if (solution.IsRefused)
        {
            return CertificateVerdict.Rejected("The problem was refused, so there is no solution to prove.");
        }

        if (certificate.Stages.Count != problem.Goals.Count || !certificate.Stages.All(stage => HasShape(problem, stage)))
        {
            return CertificateVerdict.Rejected("The certificate does not have one price a goal for each mentee, mentor and organisation.");
        }

        if (GoalOrder.FindLack(problem) is { } lack)
        {
            return CertificateVerdict.Rejected(lack);
        }

        var claim = SolutionClaim.Read(problem, solution);
        var violation = claim.Violation ?? StagesViolation(problem, certificate, new OpenChoices(problem, claim));
        return violation is null ? CertificateVerdict.Accepted : CertificateVerdict.Rejected(violation);
    }

    private static bool HasShape(AssignmentProblem problem, StagePrices stage)
        => PriceShape.Fits(problem, stage.MenteePrices, stage.MentorPrices, stage.MenteeOrganisationPrices, stage.MentorOrganisationPrices);

    private static string? StagesViolation(AssignmentProblem problem, StagedCertificate certificate, OpenChoices open)
    {
        for (var place = 0; place < problem.Goals.Count; place++)
        {
            var (goal, prices) = (problem.Goals[place], certificate.Stages[place]);
            var violation = goal == AssignmentGoal.Bottleneck ? BottleneckViolation(problem, prices, open) : open.Narrow(goal, prices);
            if (violation is not null)
            {
                return $"By goal {place + 1}, {goal}: {violation}";
            }
        }

        return null;
    }

    private static string? BottleneckViolation(AssignmentProblem problem, StagePrices prices, OpenChoices open)
    {
        if (open.LowestChosen is not { } lowest)
        {
            // Nothing is better than no pair at all, and any pair is worse.
            open.CloseBelow(int.MaxValue);
            return null;
        }

        if (!open.IsSettledAt(lowest) && open.GreatestBalance(prices, above: lowest) is var balance && balance >= 0)
        {
            return $"the prices do not show that no solution keeps above the score {lowest}: people and organisations may be charged {balance} more than pairs.";
        }

        open.CloseBelow(lowest);
        return null;
    }
}
