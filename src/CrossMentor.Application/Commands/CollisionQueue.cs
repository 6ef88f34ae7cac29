namespace CrossMentor.Application.Commands;

/// <summary>Lets commands that met others try again one after the other, so that they do not meet each other once more.</summary>
/// <remarks>A database takes a second or so to notice that two wait for each other; a crowd that tries again at once may pay for that round after round.</remarks>
internal static class CollisionQueue
{
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>Carries out an attempt: the first at once, every further one in its turn.</summary>
    public static async Task<T> RunAsync<T>(int attempt, Func<Task<T>> work, CancellationToken ct)
    {
        if (attempt == 1)
        {
            return await work();
        }

        await Turn.WaitAsync(ct);
        try
        {
            return await work();
        }
        finally
        {
            Turn.Release();
        }
    }
}
