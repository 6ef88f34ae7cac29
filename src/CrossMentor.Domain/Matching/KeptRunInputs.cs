using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Matching;

/// <summary>Everything that went into a run, as bytes that the matching reads: ids and taxonomy codes, and no name of anybody.</summary>
/// <remarks>In a table of its own, so that nobody reads it along with the run.</remarks>
public sealed class KeptRunInputs
{
    private KeptRunInputs()
    {
    }

    public MatchRunId MatchRunId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    public static KeptRunInputs Of(MatchRun run, byte[] bytes) => new() { MatchRunId = run.Id, ProgrammeId = run.ProgrammeId, Bytes = bytes };
}
