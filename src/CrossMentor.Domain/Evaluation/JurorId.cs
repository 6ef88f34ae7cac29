using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Identifies a juror.</summary>
public readonly record struct JurorId(Guid Value) : ITypedId<JurorId>
{
    public static JurorId From(Guid value) => new(value);

    public int CompareTo(JurorId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(JurorId left, JurorId right) => left.Value < right.Value;

    public static bool operator >(JurorId left, JurorId right) => left.Value > right.Value;

    public static bool operator <=(JurorId left, JurorId right) => left.Value <= right.Value;

    public static bool operator >=(JurorId left, JurorId right) => left.Value >= right.Value;
}
