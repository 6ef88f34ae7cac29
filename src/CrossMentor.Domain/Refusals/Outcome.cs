namespace CrossMentor.Domain.Refusals;

/// <summary>The answer of a rule that yields nothing but a yes or its refusals.</summary>
public sealed class Outcome
{
    private Outcome(IReadOnlyList<Refusal> refusals) => Refusals = refusals;

    public static Outcome Accepted { get; } = new([]);

    /// <summary>Every reason, the one of highest precedence first; empty when accepted.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    public bool IsRefused => Refusals.Count > 0;

    public bool IsAccepted => Refusals.Count == 0;

    public Refusal Refusal => IsRefused ? Refusals[0] : throw new InvalidOperationException("An accepted outcome has no refusal.");

    public static implicit operator Outcome(Refusal refusal) => new([refusal]);

    /// <summary>Refused for each of the reasons, or accepted when there are none.</summary>
    public static Outcome From(IEnumerable<Refusal> refusals)
    {
        var ordered = Outcomes.InOrder(refusals);
        return ordered.Count == 0 ? Accepted : new(ordered);
    }

    /// <summary>The value, unless this was refused.</summary>
    public Outcome<T> Then<T>(Func<T> accepted)
        where T : notnull => IsRefused ? Outcome<T>.Refused(Refusals) : Outcome<T>.Accepted(accepted());
}
