namespace CrossMentor.Domain.Programmes;

/// <summary>A programme as catalogues of good practice record it. It holds nothing about people.</summary>
/// <param name="Abstract">The purpose; null where it holds what looks like somebody's address.</param>
/// <param name="Countries">Those of the organisations that take part.</param>
public sealed record CatalogueEntry(
    string Title,
    string? Promoter,
    string? Website,
    string? Abstract,
    IReadOnlyList<string> Keywords,
    DateOnly StartsOn,
    DateOnly EndsOn,
    SourceSpecificity SourceSpecificity,
    IReadOnlyList<PowerDomain> PowerDomains,
    IReadOnlyList<string> Methods,
    IReadOnlyList<string> Countries,
    ImplementationScale Scale,
    IReadOnlyList<string> Languages,
    int OrganisationCount)
{
    /// <param name="countries">The country of every organisation that takes part.</param>
    public static CatalogueEntry Of(Programme programme, IReadOnlyCollection<string> countries)
    {
        var details = programme.CatalogueDetails;
        var distinct = countries.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var scale = distinct.Count > 1 ? ImplementationScale.International : ImplementationScale.National;
        return new(
            programme.Name,
            details?.Promoter,
            details?.Website,
            CatalogueDetails.HoldsAddress(programme.Purpose) ? null : programme.Purpose,
            details?.Keywords ?? [],
            programme.StartsOn,
            programme.EndsOn,
            details?.SourceSpecificity ?? SourceSpecificity.Programme,
            details?.PowerDomains ?? [],
            details?.Methods ?? [],
            distinct,
            details?.Scale ?? scale,
            programme.Languages,
            countries.Count);
    }
}
