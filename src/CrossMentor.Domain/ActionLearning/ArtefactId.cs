using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>Identifies something that people made in a programme.</summary>
public readonly record struct ArtefactId(Guid Value) : ITypedId<ArtefactId>
{
    public static ArtefactId From(Guid value) => new(value);

    public int CompareTo(ArtefactId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(ArtefactId left, ArtefactId right) => left.Value < right.Value;

    public static bool operator >(ArtefactId left, ArtefactId right) => left.Value > right.Value;

    public static bool operator <=(ArtefactId left, ArtefactId right) => left.Value <= right.Value;

    public static bool operator >=(ArtefactId left, ArtefactId right) => left.Value >= right.Value;
}
