using System.Collections.Immutable;

namespace CrossMentor.Matching.Results;

/// <summary>A draft scenario: pairs, people without a pair, groups, each with its reasons, and what it takes to repeat the run.</summary>
/// <remarks>The same input, plugins, policy and seed give the same result bit for bit, whatever the order of the input's lists.</remarks>
public sealed record MatchingResult
{
    /// <summary>SHA-256 of everything that went in: input, plugins with versions and settings, weights, policy and seed.</summary>
    public required string InputsHash { get; init; }

    /// <summary>SHA-256 of everything that came out.</summary>
    public required string ResultHash { get; init; }

    /// <summary>The plugins, weights and seed of the run.</summary>
    public required RunManifest Manifest { get; init; }

    /// <summary>The pairs, by the mentee's and then the mentor's participant id.</summary>
    public required ImmutableArray<MatchedPair> Pairs { get; init; }

    /// <summary>Everybody who has no pair, mentees first, by participant id.</summary>
    public required ImmutableArray<UnplacedPerson> Unplaced { get; init; }

    /// <summary>The learning groups, by the first member's participant id.</summary>
    public required ImmutableArray<LearningGroup> Groups { get; init; }

    /// <summary>What is proven about the pairs.</summary>
    public required CertificateReport Certificate { get; init; }

    /// <summary>Why there is no candidate at all, where there is none: a smallest set of rules between organisations, without any one of which the others leave a pair.</summary>
    public ImmutableArray<RuleBarrier> Barriers { get; init; } = [];

    /// <summary>The figures.</summary>
    public required MatchingSummary Summary { get; init; }
}
