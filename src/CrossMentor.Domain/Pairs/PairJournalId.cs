using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Pairs;

/// <summary>Identifies the journal of a pair.</summary>
public readonly record struct PairJournalId(Guid Value) : ITypedId<PairJournalId>
{
    public static PairJournalId From(Guid value) => new(value);

    public int CompareTo(PairJournalId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(PairJournalId left, PairJournalId right) => left.Value < right.Value;

    public static bool operator >(PairJournalId left, PairJournalId right) => left.Value > right.Value;

    public static bool operator <=(PairJournalId left, PairJournalId right) => left.Value <= right.Value;

    public static bool operator >=(PairJournalId left, PairJournalId right) => left.Value >= right.Value;
}
