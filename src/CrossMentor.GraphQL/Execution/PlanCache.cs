using System.Collections.Concurrent;

namespace CrossMentor.GraphQL.Execution;

/// <summary>How much memory plans may take.</summary>
/// <param name="MaxPlans">How many plans are kept.</param>
/// <param name="MaxBytes">How many bytes their documents may have together.</param>
public sealed record PlanCacheLimits(int MaxPlans = 1_000, int MaxBytes = 4 * 1024 * 1024);

/// <summary>Plans by document and operation name. Hits take no lock; when it is full, plans not used for a while leave first.</summary>
internal sealed class PlanCache(PlanCacheLimits limits)
{
    private readonly ConcurrentDictionary<PlanKey, Entry> entries = new(PlanKeyComparer.Instance);
    private readonly Queue<Entry> hand = new();
    private readonly Lock changing = new();
    private long bytes;

    public int Count => entries.Count;

    public OperationPlan? Find(ReadOnlyMemory<byte> document, string? operationName)
    {
        if (!entries.TryGetValue(new PlanKey(document, operationName), out var entry))
        {
            return null;
        }

        // Written only when it changes, so that cores do not fight over the line of a plan that all of them use.
        if (!entry.IsUsed)
        {
            entry.IsUsed = true;
        }

        return entry.Plan;
    }

    public void Add(ReadOnlyMemory<byte> document, string? operationName, OperationPlan plan)
    {
        if (document.Length > limits.MaxBytes)
        {
            return;
        }

        // The document is copied: the caller's memory belongs to the request.
        var entry = new Entry(new PlanKey(document.ToArray(), operationName), plan);
        lock (changing)
        {
            if (!entries.TryAdd(entry.Key, entry))
            {
                return;
            }

            hand.Enqueue(entry);
            bytes += entry.Key.Document.Length;
            while (hand.Count > limits.MaxPlans || bytes > limits.MaxBytes)
            {
                Evict();
            }
        }
    }

    /// <summary>Keeps a plan for good: it counts towards no limit, and never leaves.</summary>
    public void Keep(ReadOnlyMemory<byte> document, string? operationName, OperationPlan plan)
    {
        var entry = new Entry(new PlanKey(document.ToArray(), operationName), plan);
        lock (changing)
        {
            entries[entry.Key] = entry;
        }
    }

    /// <summary>One step of the clock: a plan used since the hand last came by stays for another round.</summary>
    private void Evict()
    {
        var oldest = hand.Dequeue();
        if (oldest.IsUsed)
        {
            oldest.IsUsed = false;
            hand.Enqueue(oldest);
            return;
        }

        // Only this very entry: a plan that is kept for good may have taken its place.
        entries.TryRemove(KeyValuePair.Create(oldest.Key, oldest));
        bytes -= oldest.Key.Document.Length;
    }

    private sealed class Entry(PlanKey key, OperationPlan plan)
    {
        private volatile bool isUsed;

        public PlanKey Key => key;

        public OperationPlan Plan => plan;

        public bool IsUsed
        {
            get => isUsed;
            set => isUsed = value;
        }
    }
}

/// <summary>What decides about a plan: the document's bytes and the operation's name.</summary>
internal readonly record struct PlanKey(ReadOnlyMemory<byte> Document, string? OperationName);

/// <summary>Compares whole documents; the hash has a seed of this process, so that nobody can prepare collisions.</summary>
internal sealed class PlanKeyComparer : IEqualityComparer<PlanKey>
{
    public static PlanKeyComparer Instance { get; } = new();

    public bool Equals(PlanKey x, PlanKey y) =>
        x.OperationName == y.OperationName && x.Document.Span.SequenceEqual(y.Document.Span);

    public int GetHashCode(PlanKey obj)
    {
        var hash = default(HashCode);
        hash.AddBytes(obj.Document.Span);
        hash.Add(obj.OperationName);
        return hash.ToHashCode();
    }
}
