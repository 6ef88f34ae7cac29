using System.Text.RegularExpressions;

namespace CrossMentor.Domain.Refusals;

/// <summary>The shapes of codes that come from outside. A shape says nothing about whether the code is in use.</summary>
public static partial class WellFormed
{
    /// <summary>ISO 3166-1 alpha-2, in capitals.</summary>
    public static bool IsCountry(string text) => CountryShape().IsMatch(text);

    /// <summary>ISO 4217, in capitals.</summary>
    public static bool IsCurrency(string text) => CurrencyShape().IsMatch(text);

    /// <summary>BCP 47, as far as people's languages need it.</summary>
    public static bool IsLanguageTag(string text) => text.Length <= 35 && LanguageShape().IsMatch(text);

    /// <summary>An IANA time-zone name.</summary>
    public static bool IsTimeZone(string text) => text.Length <= 64 && TimeZoneShape().IsMatch(text);

    /// <summary>One address without display name; whether somebody reads it, only a message tells.</summary>
    public static bool IsEmail(string text) => text.Length <= 254 && EmailShape().IsMatch(text);

    /// <summary>A taxonomy code, such as <c>public-administration</c>.</summary>
    public static bool IsTaxonomyCode(string text) => text.Length <= 64 && TaxonomyShape().IsMatch(text);

    /// <summary>The one spelling of a language tag: language in small letters, region in capitals, script with one capital.</summary>
    public static string CanonicalLanguageTag(string tag) => string.Join('-', tag.Split('-').Select((part, index) => (index, part.Length) switch
    {
        (0, _) => part.ToLowerInvariant(),
        (_, 2) => part.ToUpperInvariant(),
        (_, 4) when char.IsLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part.ToLowerInvariant(),
    }));

    [GeneratedRegex(@"\A[A-Z]{2}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CountryShape();

    [GeneratedRegex(@"\A[A-Z]{3}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CurrencyShape();

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageShape();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeZoneShape();

    [GeneratedRegex(@"\A[^@\s,;<>""]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmailShape();

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TaxonomyShape();
}
