namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>Lets the functions of one request run one at a time, because they share its database connection. Hot Chocolate would run them side by side.</summary>
internal sealed class RequestTurn : IDisposable
{
    private readonly SemaphoreSlim turn = new(initialCount: 1);

    /// <summary>Waits for the turn, which ends when the answer is disposed.</summary>
    public async ValueTask<IDisposable> TakeAsync(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        return new Taken(turn);
    }

    public void Dispose() => turn.Dispose();

    private sealed class Taken(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
