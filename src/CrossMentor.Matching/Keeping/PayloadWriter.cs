using System.Text;

namespace CrossMentor.Matching.Keeping;

/// <summary>Writes values in as few bytes as is simple: whole numbers in groups of seven bits, a text or an id once and then by its number.</summary>
internal sealed class PayloadWriter : IDisposable
{
    private readonly MemoryStream stream = new();
    private readonly BinaryWriter writer;
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, int> ids = [];

    public PayloadWriter() => writer = new BinaryWriter(stream, Encoding.UTF8);

    // The sign goes to the last bit, so that small negative numbers are short as well.
    public void Number(long value) => writer.Write7BitEncodedInt64((value << 1) ^ (value >> 63));

    public void Optional(long? value)
    {
        Number(value is null ? 0 : 1);
        if (value is { } known)
        {
            Number(known);
        }
    }

    public void Date(DateOnly? value) => Optional(value?.DayNumber);

    public void Text(string? value)
    {
        if (value is null)
        {
            Number(-1);
            return;
        }

        if (texts.TryGetValue(value, out var known))
        {
            Number(known);
            return;
        }

        Number(texts.Count);
        texts.Add(value, texts.Count);
        writer.Write(value);
    }

    public void Id(Guid value)
    {
        if (ids.TryGetValue(value, out var known))
        {
            Number(known);
            return;
        }

        Number(ids.Count);
        ids.Add(value, ids.Count);
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        writer.Write(bytes);
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    public byte[] Finish()
    {
        writer.Flush();
        return stream.ToArray();
    }

    public void Dispose() => writer.Dispose();
}
