using System.Text;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>What a worker writes to its console: read so that it never waits for a reader, counted, and kept but for a few KiB.</summary>
internal sealed class OutputTail(long bytesMax, Action flooded)
{
    private const int KeptBytes = 4 * 1024;

    private readonly Lock gate = new();
    private readonly byte[] kept = new byte[KeptBytes];
    private int keptCount;
    private long count;

    /// <summary>What was written first, as one line.</summary>
    public string Text
    {
        get
        {
            lock (gate)
            {
                return Clean(Encoding.UTF8.GetString(kept, 0, keptCount), 300);
            }
        }
    }

    /// <summary>Whether the runtime of the worker said that it ran out of memory.</summary>
    public bool SaysOutOfMemory
    {
        get
        {
            lock (gate)
            {
                var text = Encoding.UTF8.GetString(kept, 0, keptCount);
                return text.Contains("OutOfMemoryException", StringComparison.Ordinal) || text.Contains("Out of memory", StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Without control characters and no longer than so many.</summary>
    public static string Clean(string text, int charactersMax)
    {
        var line = new StringBuilder();
        foreach (var character in text)
        {
            if (line.Length == charactersMax)
            {
                return line.Append('…').ToString();
            }

            if (!char.IsControl(character) && !char.IsSurrogate(character))
            {
                line.Append(character);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().Trim();
    }

    /// <summary>Reads to the end.</summary>
    public async Task DrainAsync(Stream stream)
    {
        var buffer = new byte[KeptBytes];
        try
        {
            while (await stream.ReadAsync(buffer) is var read and > 0)
            {
                if (Add(buffer.AsSpan(0, read)))
                {
                    flooded();
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The process is gone, and with it whatever it had to say.
        }
    }

    private bool Add(ReadOnlySpan<byte> bytes)
    {
        lock (gate)
        {
            var fits = Math.Min(bytes.Length, KeptBytes - keptCount);
            bytes[..fits].CopyTo(kept.AsSpan(keptCount));
            keptCount += fits;
            var before = count;
            count += bytes.Length;
            return before <= bytesMax && count > bytesMax;
        }
    }
}
