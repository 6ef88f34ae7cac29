using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Programmes;

/// <summary>How far two organisations of a programme are apart, and what to talk about because of it.</summary>
/// <param name="Distance">The mean of the dimensions that both have stated, from 0, alike, to 100.</param>
public sealed record OrganisationDistance(
    OrganisationId FirstId,
    OrganisationId SecondId,
    int Distance,
    IReadOnlyList<DimensionDistance> Dimensions,
    IReadOnlyList<CompatibilityWarning> Warnings)
{
    /// <summary>Symmetric: it does not matter which of the two comes first.</summary>
    public static OrganisationDistance Of(Organisation first, Organisation second, CompatibilityBand band)
    {
        DimensionDistance[] dimensions =
        [
            new(CompatibilityDimension.Sector, Differ(first.Sector, second.Sector)),
            new(CompatibilityDimension.Size, SizeDistance(first.SizeBand, second.SizeBand)),
            new(CompatibilityDimension.Ownership, OwnershipDistance(first.Profile, second.Profile)),
            new(CompatibilityDimension.Country, Differ(first.Country, second.Country)),
            new(CompatibilityDimension.Values, ValuesDistance(first.Profile, second.Profile)),
        ];
        var known = dimensions.Select(dimension => dimension.Distance).OfType<int>().ToList();
        var distance = (int)Math.Round((decimal)known.Sum() / known.Count, MidpointRounding.AwayFromZero);
        return new(first.Id, second.Id, distance, dimensions, [.. WarningsOn(first, second, distance, band)]);
    }

    private static IEnumerable<CompatibilityWarning> WarningsOn(Organisation first, Organisation second, int distance, CompatibilityBand band)
    {
        if (distance < band.Low)
        {
            yield return CompatibilityWarning.TooAlike;
        }

        if (distance > band.High)
        {
            yield return CompatibilityWarning.TooDifferent;
        }

        // Companies of one group are one undertaking to competition law.
        if (first.Sector == second.Sector && (first.GroupId is null || first.GroupId != second.GroupId))
        {
            yield return CompatibilityWarning.SameSectorAntitrust;
        }
    }

    private static int Differ(string one, string other) => one == other ? 0 : CompatibilityBand.DistanceMax;

    private static int SizeDistance(SizeBand one, SizeBand other)
        => Math.Abs((int)one - (int)other) * CompatibilityBand.DistanceMax / (int)SizeBand.Large;

    private static int? OwnershipDistance(OrganisationProfile? one, OrganisationProfile? other) => (one?.Ownership, other?.Ownership) switch
    {
        ({ } first, { } second) => first == second ? 0 : CompatibilityBand.DistanceMax,
        _ => null,
    };

    // The share of values that only one of them has among those that either has.
    private static int? ValuesDistance(OrganisationProfile? one, OrganisationProfile? other)
    {
        if (one is not { Values.Count: > 0 } || other is not { Values.Count: > 0 })
        {
            return null;
        }

        var either = one.Values.Union(other.Values, StringComparer.Ordinal).Count();
        var both = one.Values.Intersect(other.Values, StringComparer.Ordinal).Count();
        return (either - both) * CompatibilityBand.DistanceMax / either;
    }
}
