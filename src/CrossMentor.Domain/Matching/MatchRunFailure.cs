using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Matching;

/// <summary>Why a run failed.</summary>
/// <param name="Code">One of <see cref="RunFailureCodes"/>, or the code that a strategy gave.</param>
public sealed record MatchRunFailure(string Code, string Message, string? PluginId)
{
    /// <summary>The demands that exclude each other, where that is why; null otherwise.</summary>
    public MatchConflict? Conflict { get; init; }
}
