using System.Collections.Immutable;

namespace CrossMentor.Matching.Results;

/// <summary>How a run ended: <see cref="MatchingCompleted"/>, <see cref="MatchingInfeasible"/> or <see cref="MatchingFailed"/>. A cancelled run throws instead.</summary>
public abstract record MatchingOutcome
{
    private protected MatchingOutcome()
    {
    }
}

/// <summary>There is a result.</summary>
/// <param name="Result">The result, verified by the run.</param>
public sealed record MatchingCompleted(MatchingResult Result) : MatchingOutcome;

/// <summary>The demands of people exclude each other: pins, quotas or the composition of groups.</summary>
/// <param name="InputsHash">The hash of what the run was asked.</param>
/// <param name="Conflicts">What excludes what.</param>
public sealed record MatchingInfeasible(string InputsHash, ImmutableArray<DemandConflict> Conflicts) : MatchingOutcome
{
    /// <summary>Why there is no candidate at all, where there is none: a smallest set of rules between organisations.</summary>
    public ImmutableArray<RuleBarrier> Barriers { get; init; } = [];
}

/// <summary>The run cannot be trusted or could not be carried out; nothing of it is to be used.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="PluginId">The plugin at fault, null when the input is.</param>
/// <param name="Message">What happened, as a sentence.</param>
public sealed record MatchingFailed(string Code, string? PluginId, string Message) : MatchingOutcome;
