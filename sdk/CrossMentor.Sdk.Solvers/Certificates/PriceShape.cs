using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Certificates;

/// <summary>How prices lie beside a problem: one for each mentee, mentor and organisation with a quota.</summary>
internal static class PriceShape
{
    public static bool Fits(
        AssignmentProblem problem,
        IReadOnlyList<long> mentees,
        IReadOnlyList<long> mentors,
        IReadOnlyList<long> menteeOrganisations,
        IReadOnlyList<long> mentorOrganisations)
        => mentees.Count == problem.MenteeCount
        && mentors.Count == problem.MentorCount
        && menteeOrganisations.Count == (problem.MenteeQuotas?.OrganisationCount ?? 0)
        && mentorOrganisations.Count == (problem.MentorQuotas?.OrganisationCount ?? 0);

    /// <summary>The price of a person's organisation; 0 where no quota counts the person.</summary>
    public static long OfOrganisation(OrganisationQuotas? quotas, IReadOnlyList<long> prices, int person)
        => quotas is null || quotas.OrganisationOf[person] < 0 ? 0 : prices[quotas.OrganisationOf[person]];
}
