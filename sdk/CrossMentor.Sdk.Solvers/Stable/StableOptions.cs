using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Stable;

/// <summary>How to find a stable matching.</summary>
public sealed record StableOptions
{
    /// <summary>The side that proposes, and gets the best that any stable matching could give it. Default: the mentees.</summary>
    public ProgrammeSide Proposers { get; init; } = ProgrammeSide.Mentee;

    /// <summary>Decides with the people's keys who comes first among equally liked partners. It is the same order for everybody, and depends on nobody's list.</summary>
    public ulong TieBreakSeed { get; init; }

    /// <summary>Told about once a hundredth of the proposals that could be made, on the solving thread. None when null.</summary>
    public IProgress<SolveProgress>? Progress { get; init; }
}
