using System.Security.Cryptography;

namespace CrossMentor.Application.Codes;

/// <summary>A code that people pass on: too long to be guessed, and short enough to be read out.</summary>
internal static class PlainCode
{
    // Crockford's base 32 leaves out I, L, O and U, which are read as other letters or words. 20 of them carry 100 bits.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 20;
    private const int GroupLength = 5;

    public static string New() => Grouped(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>The code as it was issued, however it was typed; what is no code comes back as something that nobody was issued.</summary>
    public static string Read(string typed) => Grouped(Letters(typed));

    /// <summary>The letters and digits of a code without its hyphens, however it was typed.</summary>
    public static string Letters(string typed) => new([.. typed.Where(char.IsAsciiLetterOrDigit).Take(2 * Length).Select(char.ToUpperInvariant).Select(Plain)]);

    private static string Grouped(string letters) => string.Join('-', letters.Chunk(GroupLength).Select(group => new string(group)));

    private static char Plain(char typed) => typed switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        _ => typed,
    };
}
