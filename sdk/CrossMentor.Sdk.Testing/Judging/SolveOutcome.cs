using System.Globalization;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>What came of a strategy's call: an answer or a fault, and a text by which two outcomes are compared.</summary>
internal sealed record SolveOutcome(StrategyAnswer? Answer, Fault? Fault, string Text)
{
    public static SolveOutcome Of(IMatchingStrategy strategy, MatchingProblem problem)
    {
        try
        {
            return strategy.Solve(problem, null, CancellationToken.None) switch
            {
                null => Failed(new Fault("answered null", null)),
                PairsChosen { Edges.IsDefault: true } => Failed(new Fault("answered with no list of edges", null)),
                var answer => new SolveOutcome(answer, null, TextOf(answer)),
            };
        }
        catch (Exception exception)
        {
            return Failed(Fault.Of(exception));
        }
    }

    private static SolveOutcome Failed(Fault fault) => new(null, fault, fault.Text);

    private static string TextOf(StrategyAnswer answer) => answer switch
    {
        PairsChosen chosen => string.Create(
            CultureInfo.InvariantCulture,
            $"chose the edges [{string.Join(", ", chosen.Edges.Order())}]{CertificateOf(chosen)}{Listed("unplaced", chosen.Unplaced)}{Listed("alternatives", chosen.Alternatives)}"),
        DemandsConflict refusal => $"refused{Listed("conflicts", refusal.Conflicts.Select(ConflictForm.TextOf).ToArray())}",
        _ => answer.ToString(),
    };

    private static string CertificateOf(PairsChosen chosen)
        => chosen.Certificate is { } certificate ? $" with the certificate {certificate.Format} {Convert.ToBase64String(certificate.Payload.Span)}" : "";

    private static string Listed<T>(string name, IReadOnlyCollection<T> things)
        => things is System.Collections.Immutable.ImmutableArray<T> { IsDefaultOrEmpty: true } || things.Count == 0 ? "" : $", {name}: {string.Join("; ", things)}";
}
