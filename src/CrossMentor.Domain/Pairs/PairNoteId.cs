using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Pairs;

/// <summary>Identifies what one of a pair wrote for the two.</summary>
public readonly record struct PairNoteId(Guid Value) : ITypedId<PairNoteId>
{
    public static PairNoteId From(Guid value) => new(value);

    public int CompareTo(PairNoteId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(PairNoteId left, PairNoteId right) => left.Value < right.Value;

    public static bool operator >(PairNoteId left, PairNoteId right) => left.Value > right.Value;

    public static bool operator <=(PairNoteId left, PairNoteId right) => left.Value <= right.Value;

    public static bool operator >=(PairNoteId left, PairNoteId right) => left.Value >= right.Value;
}
