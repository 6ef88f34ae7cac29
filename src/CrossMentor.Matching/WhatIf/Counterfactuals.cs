using CrossMentor.Matching.Inputs;

namespace CrossMentor.Matching.WhatIf;

/// <summary>Finds the smallest changes that would place somebody or make a pair. Nothing is told that a solve has not confirmed.</summary>
public static class Counterfactuals
{
    /// <summary>Answers a question.</summary>
    /// <param name="input">The input with the pins and exclusions that stand.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="limits">How much is tried.</param>
    /// <param name="plugins">The plugins, opened for this.</param>
    /// <param name="policy">What the programme has decided about its runs.</param>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="progress">Told how far the work is.</param>
    /// <param name="ct">Cancels the work.</param>
    public static WhatIfOutcome<CounterfactualAnswer> Find(
        MatchingInput input,
        CounterfactualQuestion question,
        CounterfactualLimits limits,
        PluginSelection plugins,
        MatchingPolicy policy,
        ulong seed,
        IProgress<MatchingProgress>? progress,
        CancellationToken ct) => Asking.Ask(input, plugins, policy, () =>
        {
            if (question is { MentorId: null, MenteeId: null })
            {
                throw new ArgumentException("Ask about a mentor, a mentee or both.", nameof(question));
            }

            var solver = VariantSolver.Prepare(input, plugins, policy, seed, progress, ct);
            return new CounterfactualSearch(input, question, limits, solver, progress, ct).Search();
        });
}
