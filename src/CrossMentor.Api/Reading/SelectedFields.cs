namespace CrossMentor.Api.Reading;

/// <summary>Which fields the operation of this request selects. A host fills it in; while it is not, rows are read whole.</summary>
public sealed class SelectedFields
{
    /// <summary>Schema coordinates such as <c>Pair.mentor</c>, wherever in the operation they stand; null when nobody said.</summary>
    /// <remarks>The same set for the same operation, because what is worked out from it is kept by it.</remarks>
    public IReadOnlySet<string>? Coordinates { get; set; }
}
