using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Participants;

/// <summary>Identifies a person's part in one programme.</summary>
public readonly record struct ParticipantId(Guid Value) : ITypedId<ParticipantId>
{
    public static ParticipantId From(Guid value) => new(value);

    public int CompareTo(ParticipantId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(ParticipantId left, ParticipantId right) => left.Value < right.Value;

    public static bool operator >(ParticipantId left, ParticipantId right) => left.Value > right.Value;

    public static bool operator <=(ParticipantId left, ParticipantId right) => left.Value <= right.Value;

    public static bool operator >=(ParticipantId left, ParticipantId right) => left.Value >= right.Value;
}
