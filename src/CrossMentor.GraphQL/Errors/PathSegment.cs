using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CrossMentor.GraphQL.Errors;

/// <summary>One step of a response path: a response key (the alias, if there is one) or a list index.</summary>
public readonly record struct PathSegment
{
    private PathSegment(string? key, int index) => (Key, Index) = (key, index);

    public string? Key { get; }

    public int Index { get; }

    [MemberNotNullWhen(true, nameof(Key))]
    public bool IsKey => Key is not null;

    public static PathSegment OfKey(string key) => new(key, 0);

    public static PathSegment OfIndex(int index) => new(null, index);

    public override string ToString() => Key ?? Index.ToString(CultureInfo.InvariantCulture);
}
