using System.Threading.RateLimiting;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>
/// Holds the number of operations that run at once, and of those that wait for their turn. A transport enters it for each response that it
/// computes, and not while it reads, sends, or waits for an event.
/// </summary>
internal sealed class OperationGate : IDisposable
{
    private static readonly RateLimitLease Open = new OpenLease();

    private readonly ConcurrencyLimiter? limiter;

    public OperationGate(ConcurrencyOptions? options)
    {
        RetryAfter = options?.RetryAfter ?? TimeSpan.Zero;
        limiter = options is null
            ? null
            : new ConcurrencyLimiter(new ConcurrencyLimiterOptions
            {
                PermitLimit = options.MaxRunning,
                QueueLimit = options.MaxWaiting,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            });
    }

    /// <summary>When a client that was turned away should try again.</summary>
    public TimeSpan RetryAfter { get; }

    /// <summary>How many wait for their turn now.</summary>
    public long Waiting => limiter?.GetStatistics()?.CurrentQueuedCount ?? 0;

    /// <summary>Waits for a turn, which ends when it is disposed of; not acquired if too many wait already.</summary>
    /// <exception cref="OperationCanceledException">The client went away while it waited.</exception>
    public ValueTask<RateLimitLease> EnterAsync(CancellationToken ct) =>
        limiter is null ? new ValueTask<RateLimitLease>(Open) : limiter.AcquireAsync(permitCount: 1, ct);

    /// <summary>Waits for a turn for as long as it takes: for a response that nobody asked for just now, so that nobody can be told to come back.</summary>
    /// <exception cref="OperationCanceledException">The client went away while it waited.</exception>
    public async ValueTask<RateLimitLease> EnterLateAsync(TimeProvider time, CancellationToken ct)
    {
        while (true)
        {
            var turn = await EnterAsync(ct);
            if (turn.IsAcquired)
            {
                return turn;
            }

            turn.Dispose();
            await Task.Delay(RetryAfter, time, ct);
        }
    }

    public void Dispose() => limiter?.Dispose();

    /// <summary>The turn where nobody counts.</summary>
    private sealed class OpenLease : RateLimitLease
    {
        public override bool IsAcquired => true;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }
    }
}
