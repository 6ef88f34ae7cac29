using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Access;

/// <summary>Identifies a role given to a caller.</summary>
public readonly record struct RoleGrantId(Guid Value) : ITypedId<RoleGrantId>
{
    public static RoleGrantId From(Guid value) => new(value);

    public int CompareTo(RoleGrantId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(RoleGrantId left, RoleGrantId right) => left.Value < right.Value;

    public static bool operator >(RoleGrantId left, RoleGrantId right) => left.Value > right.Value;

    public static bool operator <=(RoleGrantId left, RoleGrantId right) => left.Value <= right.Value;

    public static bool operator >=(RoleGrantId left, RoleGrantId right) => left.Value >= right.Value;
}
