namespace CrossMentor.Domain.Programmes;

/// <summary>What was spent in one currency, and what that makes for each outcome. Amounts are whole minor units.</summary>
/// <param name="PerPair">Null while there is no pair.</param>
/// <param name="PerCompletedPair">Null while no pair has come to its end.</param>
/// <remarks>Currencies are never added up: no rate is known here.</remarks>
public sealed record CostFigure(string Currency, double TotalMinor, double? PerPair, double? PerCompletedPair)
{
    /// <summary>One figure a currency, in the order of the alphabet.</summary>
    public static IReadOnlyList<CostFigure> Of(IEnumerable<CostAmount> amounts, int pairs, int completedPairs) => [.. amounts
        .GroupBy(amount => amount.Currency, StringComparer.Ordinal)
        .OrderBy(currency => currency.Key, StringComparer.Ordinal)
        .Select(currency => Of(currency.Key, currency.Sum(amount => amount.Minor), pairs, completedPairs))];

    private static CostFigure Of(string currency, long total, int pairs, int completedPairs)
        => new(currency, total, Share(total, pairs), Share(total, completedPairs));

    internal static double? Share(long total, int count)
        => count == 0 ? null : (double)Math.Round((decimal)total / count, MidpointRounding.AwayFromZero);
}
