using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Running;
using CrossMentor.Sdk;

namespace CrossMentor.Matching.Keeping;

/// <summary>The form in which a run is kept: a header with form and length, the compressed payload, and the SHA-256 of both.</summary>
/// <remarks>
/// The payload is canonical: equal runs give equal payloads, whatever the order of the input's lists. The hash covers every byte that is stored, so that no
/// change of any of them goes unnoticed.
/// </remarks>
public static class KeptRunFormat
{
    /// <summary>The version of the form. A reader knows this one only.</summary>
    public const byte Version = 1;

    /// <summary>A run whose payload is longer is not kept: about a million people.</summary>
    public const int PayloadBytesMax = 128 * 1024 * 1024;

    private const int HeaderLength = 9;
    private const int FormLength = 5;
    private static ReadOnlySpan<byte> Magic => "CMKR"u8;

    /// <summary>Writes a run; null when it is too large to be kept.</summary>
    /// <param name="input">Who takes part, and what is known and demanded.</param>
    /// <param name="plugins">The plugins of the run.</param>
    /// <param name="policy">What the programme has decided about its runs.</param>
    /// <param name="seed">The seed.</param>
    public static byte[]? Write(MatchingInput input, PluginSelection plugins, MatchingPolicy policy, ulong seed)
    {
        var run = new KeptRun(SdkVersion.Text, seed, CanonicalInput.Of(input), policy, Manifests.Of(plugins, seed).Plugins);
        return Write(run);
    }

    /// <summary>Writes a run; null when it is too large to be kept.</summary>
    /// <param name="run">The run, its lists in canonical order.</param>
    public static byte[]? Write(KeptRun run)
    {
        var payload = KeptRunWriter.Write(run);
        if (payload.Length > PayloadBytesMax)
        {
            return null;
        }

        using var stream = new MemoryStream();
        stream.Write(Magic);
        stream.WriteByte(Version);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, payload.Length);
        stream.Write(length);
        using (var compressed = new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            compressed.Write(payload);
        }

        stream.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    /// <summary>Reads what was written.</summary>
    /// <param name="bytes">All bytes that were stored.</param>
    public static KeptRunReading Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength + SHA256.HashSizeInBytes || !bytes.StartsWith(Magic))
        {
            return KeptRunReading.Damaged("The bytes are no kept run.");
        }

        if (bytes[Magic.Length] != Version)
        {
            return KeptRunReading.Damaged($"The run was kept in form {bytes[Magic.Length]}; this version reads form {Version}.");
        }

        var body = bytes[..^SHA256.HashSizeInBytes];
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(bytes[^SHA256.HashSizeInBytes..]))
        {
            return KeptRunReading.Damaged("The kept bytes do not have the hash that was kept with them.");
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(body[FormLength..]);
        if (length is < 0 or > PayloadBytesMax)
        {
            return KeptRunReading.Damaged("The kept run says a length that no run has.");
        }

        try
        {
            return KeptRunReading.Whole(KeptRunReader.Read(Decompress(body[HeaderLength..], length)));
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException or EndOfStreamException or FormatException)
        {
            return KeptRunReading.Damaged($"The kept run cannot be read. {exception.Message}");
        }
    }

    private static byte[] Decompress(ReadOnlySpan<byte> compressed, int length)
    {
        var payload = new byte[length];
        return BrotliDecoder.TryDecompress(compressed, payload, out var written) && written == length
            ? payload
            : throw new InvalidDataException("Its payload is not as long as it says.");
    }
}
