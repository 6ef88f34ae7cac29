using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Certificates;

/// <summary>Checks that a solution keeps every rule of its problem and that its certificate proves it best.</summary>
/// <remarks>
/// Written without a line of the solver, in one pass over the edges and exact whole numbers, so that a consultancy can check, or
/// rewrite the check, in an afternoon. What is checked and why it is a proof stands at <see cref="AssignmentCertificate"/>.
/// </remarks>
public static class CertificateChecker
{
    /// <summary>Checks a solution.</summary>
    /// <param name="problem">The problem as stated.</param>
    /// <param name="solution">The pairs and the total score that are claimed.</param>
    /// <param name="certificate">The prices that are claimed to prove it.</param>
    /// <returns>Accepted, or the first violated condition in words. Reading time grows with the number of edges.</returns>
    public static CertificateVerdict Check(AssignmentProblem problem, AssignmentSolution solution, AssignmentCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(solution);
        ArgumentNullException.ThrowIfNull(certificate);
        var proof = CheckProof(problem, solution, certificate);
        if (!proof.IsAccepted)
        {
            return proof;
        }

        var seal = CertificateSeal.Of(problem, solution.Pairs, certificate, CancellationToken.None);
        return string.Equals(seal, certificate.Seal, StringComparison.Ordinal)
            ? CertificateVerdict.Accepted
            : CertificateVerdict.Rejected("The seal belongs to another problem, other pairs or other prices.");
    }

    /// <summary>Everything but the seal: the proof proper.</summary>
    internal static CertificateVerdict CheckProof(AssignmentProblem problem, AssignmentSolution solution, AssignmentCertificate certificate)
    {
        if (solution.IsRefused)
        {
            return CertificateVerdict.Rejected("The problem was refused, so there is no solution to prove.");
        }

        if (!HasShape(problem, certificate))
        {
            return CertificateVerdict.Rejected("The certificate does not have one price for each mentee, mentor and organisation.");
        }

        var claim = SolutionClaim.Read(problem, solution);
        var violation = claim.Violation
            ?? PairWorthViolation(problem, certificate)
            ?? PeopleViolation("Mentee", certificate.MenteePrices, claim.MenteeLoads, problem.MenteeCapacities)
            ?? PeopleViolation("Mentor", certificate.MentorPrices, claim.MentorLoads, problem.MentorCapacities)
            ?? OrganisationsViolation("mentee", certificate.MenteeOrganisationPrices, claim.MenteeLoads, problem.MenteeQuotas)
            ?? OrganisationsViolation("mentor", certificate.MentorOrganisationPrices, claim.MentorLoads, problem.MentorQuotas)
            ?? EdgesViolation(problem, certificate, claim);
        return violation is null ? CertificateVerdict.Accepted : CertificateVerdict.Rejected(violation);
    }

    private static bool HasShape(AssignmentProblem problem, AssignmentCertificate certificate)
        => PriceShape.Fits(problem, certificate.MenteePrices, certificate.MentorPrices, certificate.MenteeOrganisationPrices, certificate.MentorOrganisationPrices);

    /// <summary>One pair must be worth more than all the points that any solution could have.</summary>
    private static string? PairWorthViolation(AssignmentProblem problem, AssignmentCertificate certificate)
    {
        var edges = problem.Edges;
        var highestScore = 0;
        var mentorDegrees = new int[problem.MentorCount];
        for (var edge = 0; edge < edges.Count; edge++)
        {
            highestScore = Math.Max(highestScore, edges.Scores[edge]);
            mentorDegrees[edges.Mentors[edge]]++;
        }

        var (menteePlaces, mentorPlaces) = (0L, 0L);
        for (var mentee = 0; mentee < problem.MenteeCount; mentee++)
        {
            menteePlaces += Math.Min(problem.MenteeCapacities[mentee], edges.RowStarts[mentee + 1] - edges.RowStarts[mentee]);
        }

        for (var mentor = 0; mentor < problem.MentorCount; mentor++)
        {
            mentorPlaces += Math.Min(problem.MentorCapacities[mentor], mentorDegrees[mentor]);
        }

        var mostPoints = Math.Min(menteePlaces, mentorPlaces) * highestScore;
        return certificate.PairWorth > mostPoints
            ? null
            : $"A pair is worth {certificate.PairWorth}, which does not exceed the {mostPoints} points a solution could have.";
    }

    private static string? PeopleViolation(string side, IReadOnlyList<long> prices, int[] loads, ReadOnlySpan<int> capacities)
    {
        for (var person = 0; person < loads.Length; person++)
        {
            if (prices[person] < 0)
            {
                return $"{side} {person} has the negative price {prices[person]}.";
            }

            if (prices[person] > 0 && loads[person] < capacities[person])
            {
                return $"{side} {person} has the price {prices[person]} although {capacities[person] - loads[person]} places are open.";
            }
        }

        return null;
    }

    private static string? OrganisationsViolation(string side, IReadOnlyList<long> prices, int[] loads, OrganisationQuotas? quotas)
    {
        if (quotas is null)
        {
            return null;
        }

        var organisationLoads = SolutionClaim.ByOrganisation(quotas, loads);
        for (var organisation = 0; organisation < organisationLoads.Length; organisation++)
        {
            var (price, load) = (prices[organisation], organisationLoads[organisation]);
            if (price > 0 && load < quotas.Highest[organisation])
            {
                return $"The {side} quota of organisation {organisation} has the price {price} although it is not at its highest.";
            }

            if (price < 0 && load > quotas.Lowest[organisation])
            {
                return $"The {side} quota of organisation {organisation} has the price {price} although it is not at its lowest.";
            }
        }

        return null;
    }

    private static string? EdgesViolation(AssignmentProblem problem, AssignmentCertificate certificate, SolutionClaim claim)
    {
        var edges = problem.Edges;
        for (var mentee = 0; mentee < problem.MenteeCount; mentee++)
        {
            var menteeCharge = (Int128)certificate.MenteePrices[mentee]
                + PriceShape.OfOrganisation(problem.MenteeQuotas, certificate.MenteeOrganisationPrices, mentee);
            for (var edge = edges.RowStarts[mentee]; edge < edges.RowStarts[mentee + 1]; edge++)
            {
                if (claim.IsDecided(edge))
                {
                    continue;
                }

                var mentor = edges.Mentors[edge];
                var charge = menteeCharge + certificate.MentorPrices[mentor]
                    + PriceShape.OfOrganisation(problem.MentorQuotas, certificate.MentorOrganisationPrices, mentor);
                var worth = (Int128)certificate.PairWorth + edges.Scores[edge];
                if (claim.IsChosen(edge) ? worth < charge : worth > charge)
                {
                    return claim.IsChosen(edge)
                        ? $"Mentee {mentee} and mentor {mentor} are chosen, but worth {worth} and charged {charge}."
                        : $"Mentee {mentee} and mentor {mentor} are left out, but worth {worth} and charged only {charge}.";
                }
            }
        }

        return null;
    }
}
