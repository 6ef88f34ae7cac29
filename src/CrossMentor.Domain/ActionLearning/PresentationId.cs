using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>Identifies the presentation of a learning group.</summary>
public readonly record struct PresentationId(Guid Value) : ITypedId<PresentationId>
{
    public static PresentationId From(Guid value) => new(value);

    public int CompareTo(PresentationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(PresentationId left, PresentationId right) => left.Value < right.Value;

    public static bool operator >(PresentationId left, PresentationId right) => left.Value > right.Value;

    public static bool operator <=(PresentationId left, PresentationId right) => left.Value <= right.Value;

    public static bool operator >=(PresentationId left, PresentationId right) => left.Value >= right.Value;
}
