using CrossMentor.GraphQL.Cost;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore.Budgets;

/// <summary>The budgets of all clients of an endpoint: a bounded number, of which those are forgotten first that have spent nothing lately.</summary>
internal sealed class ClientBudgets
{
    // So many are looked at for each new client; a full bucket is forgotten without loss.
    private const int LooksPerNewcomer = 16;

    private readonly CostBudgetOptions options;
    private readonly TimeProvider clock;
    private readonly Lock gate = new();
    private readonly Dictionary<string, ClientBucket> buckets = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();
    private readonly ClientBucket shared;

    public ClientBudgets(CostBudgetOptions options, TimeProvider clock)
    {
        (this.options, this.clock) = (options, clock);
        shared = NewBucket();
    }

    public int Count => buckets.Count;

    /// <summary>The budget that a request draws on.</summary>
    public IOperationBudget Of(HttpContext context) =>
        new RequestBudget(BucketOf(options.ClientOf?.Invoke(context) ?? ClientAddress.Of(context.Connection.RemoteIpAddress)), context);

    public ClientBucket BucketOf(string client)
    {
        lock (gate)
        {
            if (buckets.TryGetValue(client, out var bucket))
            {
                return bucket;
            }

            Forget();
            if (buckets.Count >= options.MaxClients)
            {
                return shared;
            }

            order.Enqueue(client);
            return buckets[client] = NewBucket();
        }
    }

    private ClientBucket NewBucket() => new(options, clock.GetTimestamp(), clock);

    private void Forget()
    {
        for (var looks = 0; looks < LooksPerNewcomer && buckets.Count >= options.MaxClients; looks++)
        {
            var oldest = order.Dequeue();
            if (buckets[oldest].IsFull)
            {
                buckets.Remove(oldest);
            }
            else
            {
                order.Enqueue(oldest);
            }
        }
    }

    /// <summary>The bucket of a client as one request sees it: whoever has to wait is told how long.</summary>
    private sealed class RequestBudget(ClientBucket bucket, HttpContext context) : IOperationBudget
    {
        public bool TryReserve(OperationCost estimate, out TimeSpan retryAfter)
        {
            if (bucket.TryTake(estimate.Points, out retryAfter))
            {
                return true;
            }

            if (!context.Response.HasStarted)
            {
                RetryAfterHeader.Set(context.Response, retryAfter);
            }

            return false;
        }

        public void Settle(OperationCost estimate, OperationCost actual) => bucket.Settle(estimate.Points, actual.Points);
    }
}
