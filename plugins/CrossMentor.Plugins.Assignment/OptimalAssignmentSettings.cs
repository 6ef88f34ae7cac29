using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Plugins.Assignment;

/// <summary>The settings of <see cref="OptimalAssignmentStrategy"/>.</summary>
public sealed record OptimalAssignmentSettings
{
    /// <summary>Up to how many pairs the best alternative of each is found; it costs a search for each pair.</summary>
    public int AlternativesUpToPairs { get; init; } = 500;
}
