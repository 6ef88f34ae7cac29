using System.Diagnostics.CodeAnalysis;

namespace CrossMentor.Matching.Keeping;

/// <summary>What came of reading a kept run: the run, or what is wrong with its bytes.</summary>
public sealed class KeptRunReading
{
    private KeptRunReading(KeptRun? run, string? problem) => (Run, Problem) = (run, problem);

    /// <summary>Whether the bytes are a run as it was kept.</summary>
    [MemberNotNullWhen(true, nameof(Run))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsWhole => Run is not null;

    /// <summary>The run, unless the bytes are damaged.</summary>
    public KeptRun? Run { get; }

    /// <summary>What is wrong, as a sentence.</summary>
    public string? Problem { get; }

    internal static KeptRunReading Whole(KeptRun run) => new(run, null);

    internal static KeptRunReading Damaged(string problem) => new(null, problem);
}
