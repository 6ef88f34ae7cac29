namespace CrossMentor.GraphQL.AspNetCore.Documents;

/// <summary>Documents that clients sent once and now name by their hash. When it is full, those not asked for the longest leave first.</summary>
internal sealed class PersistedOperations(PersistedOperationLimits limits)
{
    private readonly Dictionary<string, LinkedListNode<Entry>> entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> byUse = new();
    private readonly Lock changing = new();
    private long bytes;

    public int Count => entries.Count;

    public bool TryFind(string hash, out ReadOnlyMemory<byte> document)
    {
        lock (changing)
        {
            if (!entries.TryGetValue(hash, out var node))
            {
                document = default;
                return false;
            }

            byUse.Remove(node);
            byUse.AddFirst(node);
            document = node.Value.Document;
            return true;
        }
    }

    /// <summary>Remembers a document under its own hash.</summary>
    public void Add(string hash, ReadOnlyMemory<byte> document)
    {
        if (document.Length > limits.MaxBytes)
        {
            return;
        }

        lock (changing)
        {
            if (entries.ContainsKey(hash))
            {
                return;
            }

            // The document is copied: the caller's memory belongs to the request.
            entries[hash] = byUse.AddFirst(new Entry(hash, document.ToArray()));
            bytes += document.Length;
            while (entries.Count > limits.MaxDocuments || bytes > limits.MaxBytes)
            {
                var last = byUse.Last!;
                byUse.RemoveLast();
                entries.Remove(last.Value.Hash);
                bytes -= last.Value.Document.Length;
            }
        }
    }

    private sealed record Entry(string Hash, byte[] Document);
}
