using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CrossMentor.Matching.Running;

/// <summary>SHA-256 over values in one fixed form: integers little-endian, texts and lists with their lengths first, so no two inputs run together.</summary>
internal sealed class Fingerprint : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public Fingerprint Add(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        hash.AppendData(bytes);
        return this;
    }

    public Fingerprint Add(ulong value) => Add(unchecked((long)value));

    public Fingerprint Add(bool value) => Add(value ? 1 : 0);

    public Fingerprint Add(long? value) => value is { } known ? Add(1L).Add(known) : Add(0L);

    public Fingerprint Add(DateOnly? value) => Add((long?)value?.DayNumber);

    public Fingerprint Add(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        hash.AppendData(bytes);
        return this;
    }

    public Fingerprint Add(string? value)
    {
        if (value is null)
        {
            return Add(-1L);
        }

        return AddBytes(Encoding.UTF8.GetBytes(value));
    }

    public Fingerprint AddBytes(ReadOnlySpan<byte> value)
    {
        Add((long)value.Length);
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

    public string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();
}
