namespace CrossMentor.Application.Matching.Running;

/// <summary>Computes for as long as it takes on a thread of its own, and takes none from requests.</summary>
internal static class LongWork
{
    public static Task<T> RunAsync<T>(Func<T> work, CancellationToken ct)
        => Task.Factory.StartNew(work, ct, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
