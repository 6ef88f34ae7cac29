using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Programmes;

/// <summary>Identifies an organisation's part in one programme.</summary>
public readonly record struct ParticipatingOrganisationId(Guid Value) : ITypedId<ParticipatingOrganisationId>
{
    public static ParticipatingOrganisationId From(Guid value) => new(value);

    public int CompareTo(ParticipatingOrganisationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(ParticipatingOrganisationId left, ParticipatingOrganisationId right) => left.Value < right.Value;

    public static bool operator >(ParticipatingOrganisationId left, ParticipatingOrganisationId right) => left.Value > right.Value;

    public static bool operator <=(ParticipatingOrganisationId left, ParticipatingOrganisationId right) => left.Value <= right.Value;

    public static bool operator >=(ParticipatingOrganisationId left, ParticipatingOrganisationId right) => left.Value >= right.Value;
}
