using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Library;

/// <summary>Identifies a resource of a programme.</summary>
public readonly record struct ResourceId(Guid Value) : ITypedId<ResourceId>
{
    public static ResourceId From(Guid value) => new(value);

    public int CompareTo(ResourceId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(ResourceId left, ResourceId right) => left.Value < right.Value;

    public static bool operator >(ResourceId left, ResourceId right) => left.Value > right.Value;

    public static bool operator <=(ResourceId left, ResourceId right) => left.Value <= right.Value;

    public static bool operator >=(ResourceId left, ResourceId right) => left.Value >= right.Value;
}
