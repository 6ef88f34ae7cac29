using System.Collections.Immutable;

namespace CrossMentor.Matching.WhatIf;

/// <summary>What would bring about what was asked for.</summary>
/// <param name="IsSoAlready">Whether it is so already, so that nothing has to change.</param>
/// <param name="IsComplete">Whether everything was tried; otherwise the limit of work was reached.</param>
/// <param name="Solves">How often the strategy was asked.</param>
/// <param name="Rules">For a pair: every rule that keeps the two apart.</param>
/// <param name="Changes">Changes that were tried and delivered, each alone; the kinds in their order, those that cost least first.</param>
public sealed record CounterfactualAnswer(
    bool IsSoAlready, bool IsComplete, int Solves, ImmutableArray<StandingRule> Rules, ImmutableArray<SuggestedChange> Changes);
