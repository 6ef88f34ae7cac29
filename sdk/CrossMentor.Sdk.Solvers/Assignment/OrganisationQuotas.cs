namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>How many pairs the people of each organisation may and must hold together, on one side of the programme.</summary>
/// <remarks>
/// Every person belongs to at most one organisation, so the quotas are nested (laminar) and the problem stays solvable exactly.
/// Quotas over families that overlap, such as organisation and country at once, would make it NP-hard and are not offered.
/// Valid by construction; the arrays are taken over, not copied.
/// </remarks>
public sealed class OrganisationQuotas
{
    /// <summary>The organisation index of a person whom no quota counts.</summary>
    public const int NoOrganisation = -1;

    private readonly int[] organisationOf;
    private readonly int[] lowest;
    private readonly int[] highest;

    /// <summary>Takes over the arrays after checking their shape.</summary>
    /// <param name="organisationOf">The organisation of each person of this side, or <see cref="NoOrganisation"/>.</param>
    /// <param name="lowest">The fewest pairs of each organisation; a problem that cannot reach them is refused.</param>
    /// <param name="highest">The most pairs of each organisation; <see cref="int.MaxValue"/> means unlimited.</param>
    /// <exception cref="ArgumentException">Lengths differ, an organisation is unknown, or a lowest exceeds its highest.</exception>
    public OrganisationQuotas(int[] organisationOf, int[] lowest, int[] highest)
    {
        ArgumentNullException.ThrowIfNull(organisationOf);
        ArgumentNullException.ThrowIfNull(lowest);
        ArgumentNullException.ThrowIfNull(highest);
        if (lowest.Length != highest.Length)
        {
            throw new ArgumentException($"There are {lowest.Length} lowest and {highest.Length} highest quotas.", nameof(highest));
        }

        for (var organisation = 0; organisation < lowest.Length; organisation++)
        {
            if (lowest[organisation] < 0 || highest[organisation] < lowest[organisation])
            {
                throw new ArgumentException(
                    $"Organisation {organisation} has the quota {lowest[organisation]}..{highest[organisation]}; it must ascend from 0 or more.",
                    nameof(lowest));
            }
        }

        for (var person = 0; person < organisationOf.Length; person++)
        {
            if (organisationOf[person] < NoOrganisation || organisationOf[person] >= lowest.Length)
            {
                throw new ArgumentException($"Person {person} names the unknown organisation {organisationOf[person]}.", nameof(organisationOf));
            }
        }

        (this.organisationOf, this.lowest, this.highest) = (organisationOf, lowest, highest);
    }

    /// <summary>How many organisations have a quota.</summary>
    public int OrganisationCount => lowest.Length;

    /// <summary>The organisation of each person of this side, or <see cref="NoOrganisation"/>.</summary>
    public ReadOnlySpan<int> OrganisationOf => organisationOf;

    /// <summary>The fewest pairs of each organisation.</summary>
    public ReadOnlySpan<int> Lowest => lowest;

    /// <summary>The most pairs of each organisation.</summary>
    public ReadOnlySpan<int> Highest => highest;
}
