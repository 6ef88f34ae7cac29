using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes;

/// <summary>What a catalogue records of a programme that nothing else in it tells.</summary>
/// <param name="Promoter">The organisation behind the programme, never a person.</param>
/// <param name="Website">An https address, without anybody's name.</param>
/// <param name="Keywords">Taxonomy codes.</param>
/// <param name="Methods">Taxonomy codes of methods and tools, such as <c>networking</c>.</param>
/// <param name="Scale">Follows from the countries of the organisations when null.</param>
public sealed record CatalogueDetails(
    string Promoter,
    string? Website,
    IReadOnlyList<string> Keywords,
    SourceSpecificity SourceSpecificity,
    IReadOnlyList<PowerDomain> PowerDomains,
    IReadOnlyList<string> Methods,
    ImplementationScale? Scale)
{
    public const int PromoterLengthMax = 200;
    public const int WebsiteLengthMax = 300;
    public const int CodesMax = 30;

    /// <summary>Whether a text holds what looks like an e-mail address, which is somebody's more often than not.</summary>
    public static bool HoldsAddress(string text) => text.Contains('@', StringComparison.Ordinal);

    internal static CatalogueDetails Read(InputCheck check, CatalogueDetails details)
    {
        var read = details with
        {
            Promoter = check.Text("promoter", details.Promoter, PromoterLengthMax),
            Website = check.OptionalText("website", details.Website, WebsiteLengthMax),
            Keywords = check.TaxonomyCodes("keywords", details.Keywords, CodesMax),
            Methods = check.TaxonomyCodes("methods", details.Methods, CodesMax),
            PowerDomains = [.. details.PowerDomains.Distinct().Order()],
        };
        if (HoldsAddress(read.Promoter))
        {
            check.Fail("promoter", "promoter holds an e-mail address. A catalogue names organisations and no people.");
        }

        var isAddress = Uri.TryCreate(read.Website, UriKind.Absolute, out var website) && website.Scheme == Uri.UriSchemeHttps && website.UserInfo.Length == 0;
        if (read.Website is not null && (!isAddress || HoldsAddress(read.Website)))
        {
            check.Fail("website", "website is no https address that a catalogue can name. Use one such as https://programme.example.");
        }

        return read;
    }
}
