using System.Security.Cryptography;
using System.Text;

namespace CrossMentor.Application.Participants;

/// <summary>The code of an invitation: too long to be guessed, and short enough to be read out.</summary>
internal static class InvitationCode
{
    // Crockford's base 32 leaves out I, L, O and U, which are read as other letters or words. 20 of them carry 100 bits.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 20;
    private const int GroupLength = 5;

    public static string New() => string.Join('-', RandomNumberGenerator.GetString(Alphabet, Length).Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>SHA-256 of the code, however it was typed.</summary>
    public static string HashOf(string code)
    {
        var typed = code.Where(char.IsAsciiLetterOrDigit).Take(2 * Length).Select(char.ToUpperInvariant).Select(Read).ToArray();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(typed)));
    }

    private static char Read(char typed) => typed switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        _ => typed,
    };
}
