using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>The errors of resolving many rows together, told apart by the row they lie in.</summary>
internal sealed class RowErrors
{
    private readonly ILookup<string, GraphQLError>? byRow;

    /// <param name="errors">The errors.</param>
    /// <param name="rowLength">The length of the rows' paths, which is the same for all of them.</param>
    public RowErrors(IReadOnlyList<GraphQLError> errors, int rowLength) =>
        byRow = errors.Count == 0 ? null : errors.ToLookup(error => KeyOf(Cut(error.Path, rowLength)), StringComparer.Ordinal);

    /// <summary>The errors of one row: those found while resolving, and then those found while writing.</summary>
    public IReadOnlyList<GraphQLError> Of(ResponsePath? row, IReadOnlyList<GraphQLError> whileWriting) =>
        byRow is null ? whileWriting : [.. byRow[KeyOf(row)], .. whileWriting];

    private static string KeyOf(ResponsePath? row) => row?.ToString() ?? string.Empty;

    private static ResponsePath? Cut(ResponsePath? path, int length)
    {
        while (path?.Length > length)
        {
            path = path.Parent;
        }

        return path;
    }
}
