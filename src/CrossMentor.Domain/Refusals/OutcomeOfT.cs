namespace CrossMentor.Domain.Refusals;

/// <summary>Either a value or the refusals that kept it from coming about; never neither, never both.</summary>
public sealed class Outcome<T>
    where T : notnull
{
    private readonly T? value;

    private Outcome(T? value, IReadOnlyList<Refusal> refusals) => (this.value, Refusals) = (value, refusals);

    /// <summary>Every reason, the one of highest precedence first; empty when accepted.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    public bool IsRefused => Refusals.Count > 0;

    public bool IsAccepted => Refusals.Count == 0;

    public T Value => IsRefused
        ? throw new InvalidOperationException($"A refused outcome has no value: {Refusals[0].Code}.")
        : value!;

    public Refusal Refusal => IsRefused ? Refusals[0] : throw new InvalidOperationException("An accepted outcome has no refusal.");

    public static implicit operator Outcome<T>(T value) => new(value, []);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, [refusal]);

#pragma warning disable CA1000 // an outcome of an interface type cannot be made by the implicit operator
    public static Outcome<T> Accepted(T value) => new(value, []);

    public static Outcome<T> Refused(IReadOnlyList<Refusal> refusals) => refusals.Count > 0
        ? new(default, Outcomes.InOrder(refusals))
        : throw new ArgumentException("A refusal needs a reason.", nameof(refusals));
#pragma warning restore CA1000

    /// <summary>Carries the value on to the next step; refusals are passed through.</summary>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next)
        where TNext : notnull => IsRefused ? Outcome<TNext>.Refused(Refusals) : next(Value);
}
