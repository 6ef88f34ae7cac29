namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>Cancels a long call, before it begins and while it reports progress, and says what is wrong with how it took it.</summary>
internal static class CancellationTrial
{
    // Work looks at its token between steps, and each step may report a few times.
    private const int ReportsAfterCancellation = 100;

    public static string? FindFault<TAnswer>(Func<IProgress<WorkProgress>?, CancellationToken, TAnswer> call, TimeSpan patience)
    {
        var before = Bounded.Call(() => call(null, new CancellationToken(canceled: true)), patience);
        if (before.IsHanging || before.Thrown is not OperationCanceledException)
        {
            return $"Its token was cancelled before the call, and it {TextOf(before, patience)}; throw OperationCanceledException.";
        }

        using var source = new CancellationTokenSource();
        var progress = new CancellingProgress(source);
        var during = Bounded.Call(() => call(progress, source.Token), patience);
        if (progress.ReportsAfter > ReportsAfterCancellation)
        {
            return $"Its token was cancelled while it reported progress, and it reported {progress.ReportsAfter} times more before it stopped.";
        }

        // The last step may have been under way, so an answer is fine; anything else is not.
        return during.IsHanging || during.Thrown is not (null or OperationCanceledException)
            ? $"Its token was cancelled while it reported progress, and it {TextOf(during, patience)}."
            : null;
    }

    private static string TextOf<TAnswer>(BoundedAnswer<TAnswer> answer, TimeSpan patience) => answer switch
    {
        { IsHanging: true } => $"did not end within {patience}",
        { Thrown: { } thrown } => Fault.Of(thrown).Text,
        _ => "answered",
    };
}
