using System.Security.Cryptography;
using System.Text;

namespace CrossMentor.Application.Codes;

/// <summary>The code of an invitation or a seat, of which only the hash is kept.</summary>
internal static class InvitationCode
{
    public static string New() => PlainCode.New();

    /// <summary>SHA-256 of the code, however it was typed.</summary>
    public static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(PlainCode.Letters(code))));
}
