using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CrossMentor.Identity.Storage;

/// <summary>A random text of 256 bits that somebody else keeps: a code, a refresh token, the cookie of a session. We keep its hash.</summary>
internal static class Handle
{
    public const int Length = 43;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    // Hexadecimal, because some databases compare letters without regard to case.
    public static string HashOf(string handle) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(handle)));
}
