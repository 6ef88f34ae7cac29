namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>Cancels the work the first time that it is reported to be under way, and counts what is reported after that.</summary>
internal sealed class CancellingProgress(CancellationTokenSource source) : IProgress<WorkProgress>
{
    private int reportsAfter;

    public int ReportsAfter => Volatile.Read(ref reportsAfter);

    public void Report(WorkProgress value)
    {
        if (source.IsCancellationRequested)
        {
            Interlocked.Increment(ref reportsAfter);
        }
        else if (value.Done < value.Total)
        {
            source.Cancel();
        }
    }
}
