using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Dense.Lanes;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>How to solve a dense problem; nothing here changes which solutions are optimal.</summary>
public sealed record DenseOptions
{
    /// <summary>The method; by default it follows from the size.</summary>
    public DenseMethod Method { get; init; }

    /// <summary>Told about rows handled, on the solving thread; none when null.</summary>
    public IProgress<SolveProgress>? Progress { get; init; }

    /// <summary>The width of the vectors, for tests: each has to give the same answer.</summary>
    internal LaneWidth Width { get; init; }

    /// <summary>How many candidates of each mentee the first core has; 0 for what suits the size.</summary>
    internal int CoreCandidates { get; init; }
}
