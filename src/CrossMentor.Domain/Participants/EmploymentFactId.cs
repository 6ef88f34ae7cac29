using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Participants;

/// <summary>Identifies what was recorded of somebody's employment.</summary>
public readonly record struct EmploymentFactId(Guid Value) : ITypedId<EmploymentFactId>
{
    public static EmploymentFactId From(Guid value) => new(value);

    public int CompareTo(EmploymentFactId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(EmploymentFactId left, EmploymentFactId right) => left.Value < right.Value;

    public static bool operator >(EmploymentFactId left, EmploymentFactId right) => left.Value > right.Value;

    public static bool operator <=(EmploymentFactId left, EmploymentFactId right) => left.Value <= right.Value;

    public static bool operator >=(EmploymentFactId left, EmploymentFactId right) => left.Value >= right.Value;
}
