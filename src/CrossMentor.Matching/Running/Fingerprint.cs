using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace CrossMentor.Matching.Running;

/// <summary>SHA-256 over values in one fixed form: integers little-endian, texts and lists with their lengths first, so no two inputs run together.</summary>
internal sealed class Fingerprint : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    // Most values are a few bytes, and each call of the hash costs more than they do.
    private readonly byte[] gathered = new byte[8192];
    private int gatheredCount;

    public Fingerprint Add(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), value);
        return this;
    }

    public Fingerprint Add(ulong value) => Add(unchecked((long)value));

    public Fingerprint Add(bool value) => Add(value ? 1 : 0);

    public Fingerprint Add(long? value) => value is { } known ? Add(1L).Add(known) : Add(0L);

    public Fingerprint Add(DateOnly? value) => Add((long?)value?.DayNumber);

    public Fingerprint Add(Guid value)
    {
        value.TryWriteBytes(Room(16), bigEndian: true, out _);
        return this;
    }

    public Fingerprint Add(string? value)
    {
        if (value is null)
        {
            return Add(-1L);
        }

        if (Encoding.UTF8.GetMaxByteCount(value.Length) > gathered.Length - sizeof(long))
        {
            return AddBytes(Encoding.UTF8.GetBytes(value));
        }

        // The length stands first and is known last; most texts are shorter than they could be.
        var room = Room(sizeof(long) + Encoding.UTF8.GetMaxByteCount(value.Length));
        var length = Encoding.UTF8.GetBytes(value, room[sizeof(long)..]);
        BinaryPrimitives.WriteInt64LittleEndian(room, length);
        gatheredCount -= room.Length - sizeof(long) - length;
        return this;
    }

    public Fingerprint AddBytes(ReadOnlySpan<byte> value)
    {
        Add((long)value.Length);
        HashGathered();
        hash.AppendData(value);
        return this;
    }

    /// <summary>Adds a list in its order.</summary>
    public Fingerprint AddAll<T>(ImmutableArray<T> items, Action<Fingerprint, T> add)
    {
        Add((long)items.Length);
        foreach (var item in items)
        {
            add(this, item);
        }

        return this;
    }

    /// <summary>Adds a sequence in its order.</summary>
    public Fingerprint AddAll<T>(IEnumerable<T> items, Action<Fingerprint, T> add)
    {
        T[] all = [.. items];
        Add((long)all.Length);
        foreach (var item in all)
        {
            add(this, item);
        }

        return this;
    }

    public string Finish()
    {
        HashGathered();
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => hash.Dispose();

    private Span<byte> Room(int count)
    {
        if (gatheredCount + count > gathered.Length)
        {
            HashGathered();
        }

        var room = gathered.AsSpan(gatheredCount, count);
        gatheredCount += count;
        return room;
    }

    private void HashGathered()
    {
        hash.AppendData(gathered, 0, gatheredCount);
        gatheredCount = 0;
    }
}
