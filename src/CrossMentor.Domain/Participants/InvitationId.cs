using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Participants;

/// <summary>Identifies an invitation.</summary>
public readonly record struct InvitationId(Guid Value) : ITypedId<InvitationId>
{
    public static InvitationId From(Guid value) => new(value);

    public int CompareTo(InvitationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(InvitationId left, InvitationId right) => left.Value < right.Value;

    public static bool operator >(InvitationId left, InvitationId right) => left.Value > right.Value;

    public static bool operator <=(InvitationId left, InvitationId right) => left.Value <= right.Value;

    public static bool operator >=(InvitationId left, InvitationId right) => left.Value >= right.Value;
}
