using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CrossMentor.Persistence.Records;

/// <summary>SHA-256 over values that are told apart: each goes with its length, and a value that is missing differs from one that is empty.</summary>
internal sealed class CanonicalHash : IDisposable
{
    private const int Missing = -1;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <param name="domain">What is hashed and in which version, so that no two kinds of things share a hash.</param>
    public CanonicalHash(string domain) => Add(domain);

    public void Add(string? value)
    {
        if (value is null)
        {
            AddLength(Missing);
            return;
        }

        Add(Encoding.UTF8.GetBytes(value));
    }

    public void Add(Guid? value)
    {
        if (value is not { } id)
        {
            AddLength(Missing);
            return;
        }

        Add(id.ToByteArray(bigEndian: true));
    }

    public void Add(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        Add(bytes);
    }

    public void Add(ReadOnlySpan<byte> value)
    {
        AddLength(value.Length);
        hash.AppendData(value);
    }

    public byte[] Finish() => hash.GetHashAndReset();

    public void Dispose() => hash.Dispose();

    private void AddLength(int length)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, length);
        hash.AppendData(bytes);
    }
}
