using System.Buffers.Binary;
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

        var length = Encoding.UTF8.GetByteCount(value);
        if (length > gathered.Length)
        {
            return AddBytes(Encoding.UTF8.GetBytes(value));
        }

        Add((long)length);
        Encoding.UTF8.GetBytes(value, Room(length));
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
