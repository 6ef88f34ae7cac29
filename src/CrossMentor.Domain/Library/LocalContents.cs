using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Library;

/// <summary>One content in several languages, and which of them somebody reads.</summary>
internal static class LocalContents
{
    /// <summary>One content a language, in the order of the languages.</summary>
    public static IReadOnlyList<LocalContent> Read(InputCheck check, string field, IReadOnlyList<LocalContent> texts)
    {
        var languages = check.Languages(field, [.. texts.Select(text => text.Language)]);
        if (texts.Count == 0)
        {
            check.Fail(field, $"{field} is empty. Give it a text in one language at least.");
        }

        if (languages.Count < texts.Count)
        {
            check.Fail(field, $"{field} has a language twice, or one that is no BCP 47 tag. Give each language one text.");
            return [];
        }

        return [.. texts
            .Select((text, index) => new LocalContent(
                languages[index],
                check.Text($"{field}.{index}.title", text.Title, Resource.TitleLengthMax),
                check.Text($"{field}.{index}.body", text.Body, Resource.BodyLengthMax)))
            .OrderBy(text => text.Language, StringComparer.Ordinal)];
    }

    /// <summary>The content in the first language that there is one in; null when there is none in any of them.</summary>
    public static LocalContent? In(this IReadOnlyList<LocalContent> texts, IEnumerable<string> languages)
        => languages.Select(language => texts.InExactly(language)).FirstOrDefault(text => text is not null);

    /// <summary>Content that comes with the product in the first of some languages that it is in, or else in one that it always is in, English first.</summary>
    public static LocalContent InOrShipped(this IReadOnlyList<LocalContent> texts, IEnumerable<string> languages) => texts.In([.. languages, .. ShippedGuidance.Languages])!;

    /// <summary>Whoever reads Dutch reads it, whichever country's Dutch it is.</summary>
    public static LocalContent? InExactly(this IReadOnlyList<LocalContent> texts, string language)
        => texts.FirstOrDefault(text => string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase))
        ?? texts.FirstOrDefault(text => string.Equals(Primary(text.Language), Primary(language), StringComparison.OrdinalIgnoreCase));

    public static string Primary(string tag) => tag.Split('-')[0];
}
