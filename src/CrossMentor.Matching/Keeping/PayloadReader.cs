using System.Collections.Immutable;
using System.Text;

namespace CrossMentor.Matching.Keeping;

/// <summary>Reads what <see cref="PayloadWriter"/> wrote.</summary>
internal sealed class PayloadReader(byte[] payload) : IDisposable
{
    private readonly BinaryReader reader = new(new MemoryStream(payload, writable: false), Encoding.UTF8);
    private readonly List<string> texts = [];
    private readonly List<Guid> ids = [];

    public bool IsAtEnd => reader.BaseStream.Position == reader.BaseStream.Length;

    public long Number()
    {
        var value = reader.Read7BitEncodedInt64();
        return (long)((ulong)value >> 1) ^ -(value & 1);
    }

    public int Int() => checked((int)Number());

    public long? Optional() => Number() == 0 ? null : Number();

    public int? OptionalInt() => (int?)Optional();

    public DateOnly? Date() => OptionalInt() is { } day ? DateOnly.FromDayNumber(day) : null;

    public string? OptionalText()
    {
        var index = Int();
        if (index < 0)
        {
            return null;
        }

        if (index == texts.Count)
        {
            texts.Add(reader.ReadString());
        }

        return At(texts, index);
    }

    public string Text() => OptionalText() ?? throw new InvalidDataException("A text is missing.");

    public Guid Id()
    {
        var index = Int();
        if (index == ids.Count)
        {
            ids.Add(new Guid(reader.ReadBytes(16), bigEndian: true));
        }

        return At(ids, index);
    }

    public ImmutableArray<T> List<T>(Func<T> read)
    {
        // Every item takes a byte at least, so a count beyond the bytes that are left is no count.
        var count = Number();
        if (count < 0 || count > reader.BaseStream.Length - reader.BaseStream.Position)
        {
            throw new InvalidDataException("A list says a length that it cannot have.");
        }

        var items = ImmutableArray.CreateBuilder<T>((int)count);
        for (var index = 0; index < count; index++)
        {
            items.Add(read());
        }

        return items.MoveToImmutable();
    }

    public void Dispose() => reader.Dispose();

    private static T At<T>(List<T> known, int index)
        => (uint)index < (uint)known.Count ? known[index] : throw new InvalidDataException("A reference leads nowhere.");
}
