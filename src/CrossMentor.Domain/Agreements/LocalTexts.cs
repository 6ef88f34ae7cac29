using System.Security.Cryptography;
using System.Text;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Agreements;

/// <summary>One content in several languages.</summary>
internal static class LocalTexts
{
    private const char End = '\0'; // no text contains it, so two contents are never written alike

    /// <summary>One text a language, in the order of the languages; each language of the programme has to have its own.</summary>
    public static IReadOnlyList<LocalText> Read(
        InputCheck check, string field, IReadOnlyList<LocalText> texts, IReadOnlyList<string> needed, int lengthMax)
    {
        var languages = check.Languages(field, [.. texts.Select(text => text.Language)]);
        if (languages.Count < texts.Count)
        {
            check.Fail(field, $"{field} has a language twice, or one that is no BCP 47 tag. Give each language one text.");
            return [];
        }

        var missing = needed.Except(languages, StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            check.Fail(field, $"{field} lacks {string.Join(", ", missing)}. Give a text in each language of the programme.");
        }

        return [.. texts
            .Select((text, index) => new LocalText(languages[index], check.Text($"{field}.{index}", text.Text, lengthMax)))
            .OrderBy(text => text.Language, StringComparer.Ordinal)];
    }

    /// <summary>SHA-256 of parts that follow one another, in hexadecimal.</summary>
    public static string Hash(IEnumerable<string> parts)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => part + End)))));

    public static IEnumerable<string> PartsOf(IEnumerable<LocalText> texts) => texts.SelectMany(text => new[] { text.Language, text.Text });
}
