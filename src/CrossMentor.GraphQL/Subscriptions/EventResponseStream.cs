using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Subscriptions;

/// <summary>The responses of one subscription: each event of the source is executed when its response is asked for (sec-Response-Stream).</summary>
/// <remarks>It holds one event at most and takes the next only from a reader who is ready, so that slow readers cost no memory here.</remarks>
internal sealed class EventResponseStream(
    GraphQLEngine engine,
    OperationPlan plan,
    VariableValues variables,
    OperationRequest request,
    SourceStream source,
    CancellationTokenSource lifetime,
    IOperationObservation? observation) : ResponseStream
{
    // How long a source that was told to end is waited for. One that does not listen is left to itself, and disposed when it ends.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private Task<bool>? move;
    private Exception? failure;
    private bool isOver;
    private bool isDisposed;
    private int errorCount;

    public override bool HasFailed => failure is not null;

    public override async ValueTask<bool> WaitAsync(CancellationToken ct)
    {
        if (isOver)
        {
            return false;
        }

        move ??= MoveAsync();
        isOver = !await move.WaitAsync(ct);
        return !isOver;
    }

    public override async ValueTask<bool> WriteNextAsync(ResponseBuffer response, IServiceProvider services, CancellationToken ct)
    {
        if (!await WaitAsync(ct))
        {
            return false;
        }

        move = null;
        if (failure is not null)
        {
            engine.WriteSourceFailure(plan, variables, failure, response, services);
            errorCount++;
            isOver = true;
            return true;
        }

        var outcome = await engine.ExecuteEventAsync(plan, variables, source.Current, request, response, services, ct);
        errorCount += outcome == OperationOutcome.Succeeded ? 0 : 1;
        return true;
    }

    /// <summary>Unsubscribe: cancels the response stream, and with it the source stream (sec-Unsubscribe).</summary>
    public override async ValueTask DisposeAsync()
    {
        if (isDisposed)
        {
            return;
        }

        (isOver, isDisposed) = (true, true);
        await lifetime.CancelAsync();
        var end = EndAsync();
        try
        {
            await end.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            // The source does not obey its token. Whoever listens must not wait for it.
        }
        finally
        {
            var status = failure is not null ? OperationOutcome.Failed : errorCount > 0 ? OperationOutcome.PartlySucceeded : OperationOutcome.Succeeded;
            observation?.End(status, errorCount);
        }
    }

    /// <summary>True if there is a response to come: an event, or the failure of the source.</summary>
    private async Task<bool> MoveAsync()
    {
        try
        {
            return await source.MoveNextAsync();
        }
        catch (OperationCanceledException) when (lifetime.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception exception)
        {
            failure = exception;
            return true;
        }
    }

    private async Task EndAsync()
    {
        if (move is not null)
        {
            await move;
        }

        try
        {
            await source.DisposeAsync();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            engine.ReportAbandoned(plan, exception);
        }
        finally
        {
            lifetime.Dispose();
        }
    }
}
