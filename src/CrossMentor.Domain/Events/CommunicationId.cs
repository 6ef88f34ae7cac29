using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Events;

/// <summary>Identifies one communication of a sponsor.</summary>
public readonly record struct CommunicationId(Guid Value) : ITypedId<CommunicationId>
{
    public static CommunicationId From(Guid value) => new(value);

    public int CompareTo(CommunicationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(CommunicationId left, CommunicationId right) => left.Value < right.Value;

    public static bool operator >(CommunicationId left, CommunicationId right) => left.Value > right.Value;

    public static bool operator <=(CommunicationId left, CommunicationId right) => left.Value <= right.Value;

    public static bool operator >=(CommunicationId left, CommunicationId right) => left.Value >= right.Value;
}
