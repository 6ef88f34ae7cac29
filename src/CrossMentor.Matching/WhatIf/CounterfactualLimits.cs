namespace CrossMentor.Matching.WhatIf;

/// <summary>How much is tried before an answer is given.</summary>
public sealed record CounterfactualLimits
{
    /// <summary>How often the strategy is asked at most.</summary>
    public int SolvesMax { get; init; } = 80;

    /// <summary>How many people on the other side are tried for each kind of change.</summary>
    public int PartnersMax { get; init; } = 12;

    /// <summary>How many changes of each kind are told.</summary>
    public int ChangesMax { get; init; } = 3;

    /// <summary>In a matching with more possible pairs than this, weights are not tried: each of them means scoring all pairs again.</summary>
    public long WeightedPairsMax { get; init; } = 1_000_000;
}
