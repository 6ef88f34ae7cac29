namespace CrossMentor.Domain.Identifiers;

/// <summary>An identifier that cannot be mistaken for the identifier of another kind of object.</summary>
/// <remarks>
/// Identifiers are ordered only so that lists can be paged; the order of a database may differ from the order
/// in memory, so a comparison belongs on one side or the other, never on both.
/// </remarks>
public interface ITypedId<TSelf> : IComparable<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
