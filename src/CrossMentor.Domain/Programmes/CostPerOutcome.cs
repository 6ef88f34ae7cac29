using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Programmes;

/// <summary>What a programme cost, for each pair, each pair that came to its end, and each organisation.</summary>
/// <param name="Pairs">Null where the caller may not see the whole.</param>
/// <param name="Figures">Null where the caller may not see the whole.</param>
/// <param name="Organisations">Those that the caller may see.</param>
public sealed record CostPerOutcome(
    ProgrammeId ProgrammeId,
    int? Pairs,
    int? CompletedPairs,
    IReadOnlyList<CostFigure>? Figures,
    IReadOnlyList<OrganisationCost> Organisations)
{
    /// <param name="organisations">Whose rows are shown.</param>
    /// <param name="isWhole">Whether the caller sees every cost and every pair; only then are there sums over organisations.</param>
    public static CostPerOutcome Of(
        ProgrammeId programme,
        IReadOnlyList<OrganisationId> organisations,
        IReadOnlyCollection<CostAmount> amounts,
        IReadOnlyCollection<ExchangedPair> pairs,
        bool isWhole)
    {
        var rows = organisations.Select(organisation =>
        {
            var own = pairs.Where(pair => pair.MentorOrganisationId == organisation || pair.MenteeOrganisationId == organisation).ToList();
            var completed = own.Count(pair => pair.IsCompleted);
            return new OrganisationCost(
                organisation, own.Count, completed, CostFigure.Of(amounts.Where(amount => amount.OrganisationId == organisation), own.Count, completed));
        });
        var allCompleted = pairs.Count(pair => pair.IsCompleted);
        return isWhole
            ? new(programme, pairs.Count, allCompleted, CostFigure.Of(amounts, pairs.Count, allCompleted), [.. rows])
            : new(programme, null, null, null, [.. rows]);
    }
}
