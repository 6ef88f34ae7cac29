using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Steering;

/// <summary>What one organisation gave and received of one kind.</summary>
/// <param name="OrganisationId">Null for the pool of all.</param>
/// <param name="Currency">For money only.</param>
public sealed record ReciprocityRow(OrganisationId? OrganisationId, ContributionKind Kind, string? Currency, double Given, double Received, bool IsOutsideTolerance)
{
    /// <summary>How many of a hundred minutes, given and received together, may lie between the two before it is told.</summary>
    public const int MinutesPercentMax = 25;

    /// <summary>Given minus received. Over all accounts it is nothing.</summary>
    public double Balance => Given - Received;

    /// <summary>By kind, and by organisation with the pool last.</summary>
    public static IReadOnlyList<ReciprocityRow> Of(Programme programme, IEnumerable<LedgerEntry> entries)
    {
        var sides = entries
            .SelectMany(entry => new[]
            {
                (Account: entry.GiverId, entry.Kind, entry.Currency, Given: entry.Amount, Received: 0L),
                (Account: entry.ReceiverId, entry.Kind, entry.Currency, Given: 0L, Received: entry.Amount),
            })
            .ToList();
        var donated = sides
            .Where(side => side.Kind == ContributionKind.DonatedPlaces)
            .ToLookup(side => side.Account, side => side.Given - side.Received);
        return [.. sides
            .GroupBy(side => (side.Account, side.Kind, side.Currency))
            .Select(account => RowOf(
                programme,
                account.Key.Account,
                account.Key.Kind,
                account.Key.Currency,
                account.Sum(side => side.Given),
                account.Sum(side => side.Received),
                donated[account.Key.Account].Sum()))
            .OrderBy(row => row.Kind).ThenBy(row => row.Currency, StringComparer.Ordinal).ThenBy(row => row.OrganisationId is null).ThenBy(row => row.OrganisationId)];
    }

    private static ReciprocityRow RowOf(Programme programme, OrganisationId? account, ContributionKind kind, string? currency, long given, long received, long donated)
    {
        // Where some only give and others only receive, no balance is asked for; and what goes to the pool comes back in another kind.
        // What was donated needs no return, so far as it went beyond what was received.
        var gap = Math.Abs(given - received);
        var places = given - received - Math.Clamp(donated, Math.Min(0, given - received), Math.Max(0, given - received));
        var isOutside = programme.AsksForBalance && account is not null && kind switch
        {
            ContributionKind.MenteePlaces => Math.Abs(places) > programme.BalanceTolerance,
            ContributionKind.MentorMinutes => gap * 100 > (given + received) * MinutesPercentMax,
            _ => false,
        };
        return new(account, kind, currency, given, received, isOutside);
    }
}
