using CrossMentor.GraphQL.Execution;
using HotChocolate.Resolvers;

namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>
/// Lets the functions of one request run one at a time, because they share its database connection; Hot Chocolate would run them side by
/// side. Before the first of them, whoever wants to know what the operation selects is told.
/// </summary>
internal sealed class RequestTurn(ISelectionListener? listener = null) : IDisposable
{
    private readonly SemaphoreSlim turn = new(initialCount: 1);
    private bool hasBegun;

    /// <summary>Waits for the turn, which ends when the answer is disposed.</summary>
    public async ValueTask<IDisposable> TakeAsync(IResolverContext context)
    {
        await turn.WaitAsync(context.RequestAborted);
        if (!hasBegun)
        {
            hasBegun = true;
            listener?.Begin(SelectedCoordinates.Of(context.Operation), context.Services);
        }

        return new Taken(turn);
    }

    public void Dispose() => turn.Dispose();

    private sealed class Taken(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
