using System.Security.Cryptography;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Tests.Support;

/// <summary>A key that lies in no database; whoever loses it starts with another.</summary>
internal sealed class TestKeyRing : IContentKeyWrapping
{
    private const int Nonce = 12;
    private const int Tag = 16;

    private byte[] key = RandomNumberGenerator.GetBytes(32);

    public bool IsLasting { get; set; } = true;

    public void Lose() => key = RandomNumberGenerator.GetBytes(32);

    public byte[] Wrap(PairId pair, byte[] key)
    {
        var wrapped = new byte[Nonce + Tag + key.Length];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, Nonce));
        using var cipher = new AesGcm(this.key, Tag);
        cipher.Encrypt(wrapped.AsSpan(0, Nonce), key, wrapped.AsSpan(Nonce + Tag), wrapped.AsSpan(Nonce, Tag), pair.Value.ToByteArray());
        return wrapped;
    }

    public byte[]? Unwrap(PairId pair, byte[] wrapped)
    {
        var unwrapped = new byte[wrapped.Length - Nonce - Tag];
        try
        {
            using var cipher = new AesGcm(key, Tag);
            cipher.Decrypt(wrapped.AsSpan(0, Nonce), wrapped.AsSpan(Nonce + Tag), wrapped.AsSpan(Nonce, Tag), unwrapped, pair.Value.ToByteArray());
            return unwrapped;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
