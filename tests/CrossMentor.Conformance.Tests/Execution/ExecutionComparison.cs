namespace CrossMentor.Conformance.Tests.Execution;

/// <summary>Two answers to one operation: which differences are none.</summary>
internal static class ExecutionComparison
{
    /// <summary>What differs, in words; null if nothing does.</summary>
    public static string? Difference(ExecutionResult ours, ExecutionResult theirs)
    {
        if ((ours.IsRequestError && theirs.IsRequestError) || theirs.Errors.Any(IsConditionWithoutValue))
        {
            return null;
        }

        if (ours.Data != theirs.Data)
        {
            return $"  data, ours:   {ours.Data}\n  data, theirs: {theirs.Data}\n{Show("ours", ours.Errors)}{Show("theirs", theirs.Errors)}";
        }

        // Several errors may lie behind one null, and an engine may tell only some of them (sec-Handling-Execution-Errors). We run sets to
        // their end and tell all; graphql-js stops at the first.
        var (our, their) = (ours.ErrorsByNull(), theirs.ErrorsByNull());
        var disagreeing = our.Select(group => group.Key).Union(their.Select(group => group.Key), StringComparer.Ordinal)
            .Where(place => !Covers(our[place], their[place]))
            .ToList();
        return disagreeing.Count == 0
            ? null
            : $"  errors at {string.Join(" and ", disagreeing)}\n{Show("ours", ours.Errors)}{Show("theirs", theirs.Errors)}";
    }

    private static bool Covers(IEnumerable<ExecutionError> ours, IEnumerable<ExecutionError> theirs) =>
        ours.Any() && theirs.Any() && theirs.All(their => ours.Any(our => IsSame(our, their)));

    private static bool IsSame(ExecutionError ours, ExecutionError theirs) => ours.Path.SequenceEqual(theirs.Path, StringComparer.Ordinal)
        && (IsArgumentWithoutValue(theirs) || ours.Places.SequenceEqual(theirs.Places, StringComparer.Ordinal));

    // A variable with a default may be null at run time. CollectFields (sec-Field-Collection) asks whether the condition is true then,
    // and it is not; graphql-js fails the whole operation.
    public static bool IsConditionWithoutValue(ExecutionError theirs) =>
        theirs.Message.StartsWith("Argument \"if\" of non-null type", StringComparison.Ordinal);

    // The same in an argument fails the field; we say where the field is, graphql-js where the variable is.
    private static bool IsArgumentWithoutValue(ExecutionError theirs) => theirs.Message.StartsWith("Argument \"", StringComparison.Ordinal);

    private static string Show(string whose, IEnumerable<ExecutionError> errors) =>
        string.Concat(errors.Select(error => $"  error, {whose}: {error}\n"));
}
