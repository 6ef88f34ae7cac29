using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Organisations;

/// <summary>Identifies a group of organisations under common control.</summary>
public readonly record struct OrganisationGroupId(Guid Value) : ITypedId<OrganisationGroupId>
{
    public static OrganisationGroupId From(Guid value) => new(value);

    public int CompareTo(OrganisationGroupId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(OrganisationGroupId left, OrganisationGroupId right) => left.Value < right.Value;

    public static bool operator >(OrganisationGroupId left, OrganisationGroupId right) => left.Value > right.Value;

    public static bool operator <=(OrganisationGroupId left, OrganisationGroupId right) => left.Value <= right.Value;

    public static bool operator >=(OrganisationGroupId left, OrganisationGroupId right) => left.Value >= right.Value;
}
