using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Privacy;

/// <summary>Identifies what a participant has declared about one dimension of diversity.</summary>
public readonly record struct DiversityAnswerId(Guid Value) : ITypedId<DiversityAnswerId>
{
    public static DiversityAnswerId From(Guid value) => new(value);

    public int CompareTo(DiversityAnswerId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(DiversityAnswerId left, DiversityAnswerId right) => left.Value < right.Value;

    public static bool operator >(DiversityAnswerId left, DiversityAnswerId right) => left.Value > right.Value;

    public static bool operator <=(DiversityAnswerId left, DiversityAnswerId right) => left.Value <= right.Value;

    public static bool operator >=(DiversityAnswerId left, DiversityAnswerId right) => left.Value >= right.Value;
}
