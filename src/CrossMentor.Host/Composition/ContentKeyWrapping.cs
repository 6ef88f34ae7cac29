using System.Security.Cryptography;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Pairs;
using CrossMentor.Host.Configuration;
using Microsoft.AspNetCore.DataProtection;

namespace CrossMentor.Host.Composition;

/// <summary>Wraps the keys of pairs by Data Protection, each under a purpose of its own, so that a key that was moved to another pair is none.</summary>
internal sealed class ContentKeyWrapping(IDataProtectionProvider protection, KeyRingOptions ring) : IContentKeyWrapping
{
    private const string Purpose = "CrossMentor.PairContent.Keys";

    public bool IsLasting => ring.Folder.Length > 0;

    public byte[] Wrap(PairId pair, byte[] key) => ProtectorOf(pair).Protect(key);

    public byte[]? Unwrap(PairId pair, byte[] wrapped)
    {
        try
        {
            return ProtectorOf(pair).Unprotect(wrapped);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector ProtectorOf(PairId pair) => protection.CreateProtector(Purpose, pair.Value.ToString("N"));
}
