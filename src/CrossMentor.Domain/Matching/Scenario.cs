using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Matching;

/// <summary>A proposed outcome that people look at before anything is published.</summary>
public sealed class Scenario : IVersioned
{
    private Scenario()
    {
    }

    public ScenarioId Id { get; private set; }

    public int Version { get; private set; }

    public MatchRunId MatchRunId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ScenarioState State { get; private set; }

    /// <summary>Proposed pairs.</summary>
    public int PlacedCount { get; private set; }

    public int UnplacedCount { get; private set; }

    public int TotalScore { get; private set; }

    public CertificateState Certificate { get; private set; }

    /// <exception cref="OverflowException">The total is more than the schema's Int holds.</exception>
    public static Scenario Draft(
        ScenarioId id, MatchRun run, int placedCount, int unplacedCount, long totalScore, CertificateState certificate) => new()
        {
            Id = id,
            MatchRunId = run.Id,
            ProgrammeId = run.ProgrammeId,
            State = ScenarioState.Draft,
            PlacedCount = placedCount,
            UnplacedCount = unplacedCount,
            TotalScore = checked((int)totalScore),
            Certificate = certificate,
        };

    internal void Publish() => Leave(ScenarioState.Published);

    internal void Supersede() => Leave(ScenarioState.Superseded);

    private void Leave(ScenarioState next)
    {
        if (State != ScenarioState.Draft)
        {
            throw new InvalidOperationException($"A scenario that is {State} cannot become {next}.");
        }

        State = next;
    }
}
