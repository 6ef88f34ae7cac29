using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Running;

namespace CrossMentor.Matching.WhatIf;

/// <summary>What is different about one solve.</summary>
internal sealed record Variant
{
    /// <summary>Pairs that are fixed.</summary>
    public ImmutableArray<ParticipantPair> Pins { get; init; } = [];

    /// <summary>Pairs that are ruled out.</summary>
    public ImmutableArray<ParticipantPair> Exclusions { get; init; } = [];

    /// <summary>Somebody with one place more.</summary>
    public Guid? Roomier { get; init; }

    /// <summary>A pair that is a candidate although rules keep it apart.</summary>
    public ParticipantPair? Lifted { get; init; }

    /// <summary>The candidates under other weights; null for those of the run.</summary>
    public Candidates? Rescored { get; init; }
}
