using HotChocolate.Execution;

namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>The events of one subscription as Hot Chocolate reads them. Its end is the end of the source.</summary>
internal sealed class EventStream(IAsyncEnumerable<object?> events, CancellationTokenSource lifetime) : ISourceStream
{
    public async IAsyncEnumerable<object?> ReadEventsAsync()
    {
        await foreach (var occurrence in events)
        {
            yield return new Occurrence(occurrence);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Hot Chocolate disposes of a stream twice when a subscription fails while it begins.
        try
        {
            await lifetime.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            return;
        }

        lifetime.Dispose();
    }
}
