namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>How a dense problem is solved; the optimum is the same.</summary>
public enum DenseMethod
{
    /// <summary>Shortest augmenting paths for small problems, the core for large ones.</summary>
    Automatic,

    /// <summary>
    /// Jonker and Volgenant's shortest augmenting paths over the whole matrix, which is kept in memory, 4 bytes a pair. Where not everybody can be placed, or
    /// 32 bits do not suffice, the core is taken instead.
    /// </summary>
    ShortestAugmentingPaths,

    /// <summary>A sparse problem over the most promising pairs, proven or extended by looking at all pairs.</summary>
    Core,
}
