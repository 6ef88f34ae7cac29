using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Identifies what a juror is asked about one nomination.</summary>
public readonly record struct JuryBallotId(Guid Value) : ITypedId<JuryBallotId>
{
    public static JuryBallotId From(Guid value) => new(value);

    public int CompareTo(JuryBallotId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(JuryBallotId left, JuryBallotId right) => left.Value < right.Value;

    public static bool operator >(JuryBallotId left, JuryBallotId right) => left.Value > right.Value;

    public static bool operator <=(JuryBallotId left, JuryBallotId right) => left.Value <= right.Value;

    public static bool operator >=(JuryBallotId left, JuryBallotId right) => left.Value >= right.Value;
}
