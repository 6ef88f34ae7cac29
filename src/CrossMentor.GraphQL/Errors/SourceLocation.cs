namespace CrossMentor.GraphQL.Errors;

/// <summary>Where a token begins: line and column, both counted from one.</summary>
/// <param name="Line">The line; LF, CR and CRLF each end one.</param>
/// <param name="Column">The column, in UTF-16 code units.</param>
/// <param name="Source">The name of the text, such as a schema file; null for a request.</param>
public readonly record struct SourceLocation(int Line, int Column, string? Source = null)
{
    /// <summary>Negative if this place comes before the other in the same text.</summary>
    internal int CompareTo(SourceLocation other) => Line == other.Line ? Column - other.Column : Line - other.Line;

    public override string ToString() => Source is null ? $"{Line}:{Column}" : $"{Source}:{Line}:{Column}";
}
