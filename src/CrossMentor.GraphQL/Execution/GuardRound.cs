namespace CrossMentor.GraphQL.Execution;

/// <summary>Asks the guards of a field or type about all rows of a set.</summary>
internal static class GuardRound
{
    /// <summary>One entry a row: true if every guard shows it. An exception of a guard hides every row and is reported.</summary>
    /// <param name="run">The operation under way.</param>
    /// <param name="guards">The guards, all of which must agree.</param>
    /// <param name="set">The rows.</param>
    /// <param name="site">The field that fails if a guard throws.</param>
    /// <param name="position">Where in the response a row's failure stands.</param>
    public static async ValueTask<bool[]> AskAsync<T>(
        OperationRun run, BoundGuard[] guards, ObjectSet<T> set, FieldSite site, IResponsePosition position)
    {
        var shown = new bool[set.Count];
        var answers = new bool[set.Count];
        var parents = set.Rows as IReadOnlyList<object> ?? [.. set.Rows.Cast<object>()];
        Array.Fill(shown, value: true);
        try
        {
            foreach (var (guard, subject) in guards)
            {
                Array.Clear(answers);
                await run.BoundAsync(guard.ShowAsync(subject, parents, answers, run.Services, run.Cancellation));
                for (var row = 0; row < shown.Length; row++)
                {
                    shown[row] &= answers[row];
                }
            }
        }
        catch (Exception exception) when (!run.IsCancellation(exception))
        {
            Array.Clear(shown);
            for (var row = 0; row < set.Count; row++)
            {
                run.Errors.AddFailure(site, exception, position.PathOf(row));
            }
        }

        return shown;
    }
}
