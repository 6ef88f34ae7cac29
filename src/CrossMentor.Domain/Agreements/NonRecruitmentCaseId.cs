using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Agreements;

/// <summary>Identifies that somebody protected by a non-recruitment clause appeared in another organisation.</summary>
public readonly record struct NonRecruitmentCaseId(Guid Value) : ITypedId<NonRecruitmentCaseId>
{
    public static NonRecruitmentCaseId From(Guid value) => new(value);

    public int CompareTo(NonRecruitmentCaseId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(NonRecruitmentCaseId left, NonRecruitmentCaseId right) => left.Value < right.Value;

    public static bool operator >(NonRecruitmentCaseId left, NonRecruitmentCaseId right) => left.Value > right.Value;

    public static bool operator <=(NonRecruitmentCaseId left, NonRecruitmentCaseId right) => left.Value <= right.Value;

    public static bool operator >=(NonRecruitmentCaseId left, NonRecruitmentCaseId right) => left.Value >= right.Value;
}
