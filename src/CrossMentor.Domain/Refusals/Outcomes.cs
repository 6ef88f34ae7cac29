namespace CrossMentor.Domain.Refusals;

internal static class Outcomes
{
    /// <summary>Sorts by the catalogue's precedence and keeps the order of discovery among equals.</summary>
    public static IReadOnlyList<Refusal> InOrder(IEnumerable<Refusal> refusals)
        => [.. refusals.OrderBy(refusal => RefusalCatalogue.PrecedenceOf(refusal.Code))];
}
