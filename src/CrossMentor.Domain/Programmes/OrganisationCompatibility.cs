using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Programmes;

/// <summary>Every pair of the organisations of a programme, those with warnings first.</summary>
/// <param name="Pairs">In the order of their warnings, then of their ids.</param>
public sealed record OrganisationCompatibility(ProgrammeId ProgrammeId, CompatibilityBand Band, IReadOnlyList<OrganisationDistance> Pairs)
{
    public int PairCount => Pairs.Count;

    /// <summary>Pairs with at least one warning, whether they are shown or not.</summary>
    public int WarningCount => Pairs.Count(pair => pair.Warnings.Count > 0);

    public static OrganisationCompatibility Of(ProgrammeId programme, CompatibilityBand band, IReadOnlyCollection<Organisation> organisations)
    {
        var ordered = organisations.OrderBy(organisation => organisation.Id).ToList();
        var pairs = ordered.SelectMany((first, index) => ordered.Skip(index + 1).Select(second => OrganisationDistance.Of(first, second, band)));
        return new(programme, band, [.. pairs.OrderByDescending(pair => pair.Warnings.Count > 0)]);
    }
}
