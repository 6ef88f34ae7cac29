using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Agreements;

/// <summary>The clause by which organisations of a programme do not recruit each other's people, as it counts now.</summary>
/// <param name="EndsOn">The last day of the programme.</param>
/// <param name="Signed">The organisations that signed it.</param>
public sealed record NonRecruitmentClause(ProgrammeId ProgrammeId, DateOnly EndsOn, int ProtectionMonths, IReadOnlySet<OrganisationId> Signed)
{
    /// <summary>The last day on which it protects.</summary>
    public DateOnly ProtectsUntil => EndsOn.AddMonths(ProtectionMonths);

    /// <summary>Whether it stands on a day between two organisations: both have signed it, and it is of no use within one.</summary>
    public bool StandsBetween(OrganisationId one, OrganisationId other, DateOnly on)
        => one != other && Signed.Contains(one) && Signed.Contains(other) && on <= ProtectsUntil;
}
