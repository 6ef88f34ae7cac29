namespace CrossMentor.GraphQL.Execution;

/// <summary>
/// The order of fields in a response is that of their first selection that applies. If a field is first selected under a condition and
/// again later, its place depends on the request; this works out the order for one request.
/// </summary>
/// <param name="Index">Where a run keeps the order it has worked out.</param>
/// <param name="Occurrences">For each field of the plan, its selections in document order: position and condition.</param>
internal sealed record FieldOrder(int Index, (int Position, int Condition)[][] Occurrences)
{
    public int[] For(OperationRun run)
    {
        var positions = Array.ConvertAll(Occurrences, occurrences => First(run, occurrences));
        var order = Enumerable.Range(0, positions.Length).ToArray();
        Array.Sort(positions, order);
        return order;
    }

    private static int First(OperationRun run, (int Position, int Condition)[] occurrences)
    {
        foreach (var (position, condition) in occurrences)
        {
            if (run.IsActive(condition))
            {
                return position;
            }
        }

        return int.MaxValue;
    }
}
