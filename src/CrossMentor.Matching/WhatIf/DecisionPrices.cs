using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Matching.Running;
using CrossMentor.Sdk;

namespace CrossMentor.Matching.WhatIf;

/// <summary>Finds what pins and exclusions cost, each by a solve without it.</summary>
public static class DecisionPrices
{
    /// <summary>Prices the given pins and exclusions of an input.</summary>
    /// <param name="input">The input with all its pins and exclusions.</param>
    /// <param name="asked">Those to be priced.</param>
    /// <param name="plugins">The plugins, opened for this.</param>
    /// <param name="policy">What the programme has decided about its runs.</param>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="progress">Told how many are priced, as progress of <see cref="MatchingStage.Explaining"/>.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>The prices in the order they were asked for. A decision without which the rest could not be met at all is left out.</returns>
    public static WhatIfOutcome<IReadOnlyList<DecisionPrice>> Of(
        MatchingInput input,
        IReadOnlyList<ParticipantPair> asked,
        PluginSelection plugins,
        MatchingPolicy policy,
        ulong seed,
        IProgress<MatchingProgress>? progress,
        CancellationToken ct) => Asking.Ask<IReadOnlyList<DecisionPrice>>(input, plugins, policy, () =>
        {
            var prices = new List<DecisionPrice>(asked.Count);
            if (asked.Count == 0)
            {
                return prices;
            }

            var solver = VariantSolver.Prepare(input, plugins, policy, seed, progress, ct);
            var standing = new Variant { Pins = input.Pins, Exclusions = input.Exclusions };
            var now = solver.Solve(standing, ct)
                ?? throw new RunFaultException("DEMANDS_CONFLICT", "The pins and exclusions cannot be met together, so none of them has a price.");
            foreach (var pair in asked)
            {
                var without = solver.Solve(new() { Pins = Drop(input.Pins, pair), Exclusions = Drop(input.Exclusions, pair) }, ct);
                if (without is not null)
                {
                    prices.Add(new(pair, without.Pairs.Count - now.Pairs.Count, without.Score - now.Score));
                }

                progress?.Report(new MatchingProgress(MatchingStage.Explaining, prices.Count, asked.Count));
            }

            return prices;
        });

    private static ImmutableArray<ParticipantPair> Drop(ImmutableArray<ParticipantPair> pairs, ParticipantPair dropped)
        => [.. pairs.Where(pair => pair != dropped)];
}
