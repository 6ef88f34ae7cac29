namespace CrossMentor.Application.Commands;

/// <summary>Lets commands that met others try again one after the other, so that they do not meet each other once more.</summary>
/// <remarks>
/// A database takes a second or so to notice that two wait for each other; a crowd that tries again at once may pay for that round after round.
/// A command that keeps losing against ever new ones would never come to its end: from its fifth attempt until it is done the new ones wait.
/// </remarks>
internal sealed class CollisionQueue : IDisposable
{
    private const int PatientAttempts = 4;

    private readonly SemaphoreSlim turn = new(1, 1);
    private int losers;

    /// <summary>The place of one command, to be given up when it is done.</summary>
    public Place Enter() => new(this);

    public void Dispose() => turn.Dispose();

    internal sealed class Place(CollisionQueue queue) : IDisposable
    {
        private bool keepsLosing;

        /// <summary>Carries out an attempt: the first at once unless another command keeps losing, every further one in its turn.</summary>
        public async Task<T> RunAsync<T>(int attempt, Func<Task<T>> work, CancellationToken ct)
        {
            if (attempt == 1 && Volatile.Read(ref queue.losers) == 0)
            {
                return await work();
            }

            if (attempt > PatientAttempts && !keepsLosing)
            {
                keepsLosing = true;
                Interlocked.Increment(ref queue.losers);
            }

            await queue.turn.WaitAsync(ct);
            try
            {
                return await work();
            }
            finally
            {
                queue.turn.Release();
            }
        }

        public void Dispose()
        {
            if (keepsLosing)
            {
                keepsLosing = false;
                Interlocked.Decrement(ref queue.losers);
            }
        }
    }
}
