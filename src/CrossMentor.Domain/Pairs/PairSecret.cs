using System.Security.Cryptography;
using System.Text;

namespace CrossMentor.Domain.Pairs;

/// <summary>The key of one pair: what is sealed with it is read with it and not without, and not where it was changed or moved.</summary>
/// <remarks>AES-256-GCM under a nonce drawn for each text; a pair has far fewer texts than a key may seal.</remarks>
public sealed class PairSecret : IDisposable
{
    public const int KeyBytes = 32;

    /// <summary>How much longer the sealed form is than the text.</summary>
    public const int OverheadBytes = NonceBytes + TagBytes;

    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] key;

    private PairSecret(byte[] key) => this.key = key;

    public static PairSecret Draw() => new(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>The secret of a key that was kept; null for what is no key.</summary>
    public static PairSecret? Of(ReadOnlySpan<byte> key) => key.Length == KeyBytes ? new(key.ToArray()) : null;

    /// <summary>The key, to be wrapped at once and wiped.</summary>
    public byte[] ExportKey() => [.. key];

    /// <returns>Nonce, tag and cipher text.</returns>
    public byte[] Seal(string text, ReadOnlySpan<byte> binding)
    {
        var plain = Strict.GetBytes(text);
        var sealedText = new byte[OverheadBytes + plain.Length];
        RandomNumberGenerator.Fill(sealedText.AsSpan(0, NonceBytes));
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Encrypt(sealedText.AsSpan(0, NonceBytes), plain, sealedText.AsSpan(OverheadBytes), sealedText.AsSpan(NonceBytes, TagBytes), binding);
        CryptographicOperations.ZeroMemory(plain);
        return sealedText;
    }

    /// <returns>Null unless it was sealed with this key and this binding, and nothing of it was changed.</returns>
    public string? Open(ReadOnlySpan<byte> sealedText, ReadOnlySpan<byte> binding)
    {
        if (sealedText.Length < OverheadBytes)
        {
            return null;
        }

        var plain = new byte[sealedText.Length - OverheadBytes];
        try
        {
            using var cipher = new AesGcm(key, TagBytes);
            cipher.Decrypt(sealedText[..NonceBytes], sealedText[OverheadBytes..], sealedText.Slice(NonceBytes, TagBytes), plain, binding);
            return Strict.GetString(plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    public void Dispose() => CryptographicOperations.ZeroMemory(key);
}
