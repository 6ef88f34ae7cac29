using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Matching;

/// <summary>A proposed outcome that people look at before anything is published.</summary>
public sealed class Scenario : IVersioned
{
    public const int LabelLengthMax = 200;

    /// <summary>Pins and exclusions of one scenario: each of them is priced by a solve of its own.</summary>
    public const int DecisionsMax = 100;

    /// <summary>Drafts of one programme that wait to be decided on.</summary>
    public const int DraftsMax = 50;

    private Scenario()
    {
    }

    public ScenarioId Id { get; private set; }

    public int Version { get; private set; }

    public MatchRunId MatchRunId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ScenarioState State { get; private set; }

    /// <summary>What people call this draft; empty for the one that the run made.</summary>
    public string Label { get; private set; } = string.Empty;

    /// <summary>Whether the proposals answer the decisions.</summary>
    public ScenarioSolution Solution { get; private set; }

    /// <summary>The scenario that this one was drafted from; null for what came of a run itself.</summary>
    public ScenarioId? DraftedFromId { get; private set; }

    /// <summary>Proposed pairs.</summary>
    public int PlacedCount { get; private set; }

    public int UnplacedCount { get; private set; }

    public int TotalScore { get; private set; }

    public CertificateState Certificate { get; private set; }

    /// <summary>Why nobody could be matched, where rules leave no pair at all; null otherwise.</summary>
    public MatchConflict? Conflict { get; private set; }

    /// <summary>Mentees whom no learning group of an active programme can take, because each has somebody of their organisation already.</summary>
    public IReadOnlyList<ParticipantId>? Ungrouped { get; private set; }

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

    /// <summary>A further draft of a run: without proposals until it is solved.</summary>
    /// <param name="source">The scenario whose decisions it begins with; null for the run alone.</param>
    public static Scenario Branch(ScenarioId id, MatchRun run, Scenario? source, string label) => new()
    {
        Id = id,
        MatchRunId = run.Id,
        ProgrammeId = run.ProgrammeId,
        State = ScenarioState.Draft,
        Label = label,
        Solution = ScenarioSolution.None,
        DraftedFromId = source?.Id,
        Certificate = CertificateState.Absent,
    };

    /// <summary>Whether decisions may still change.</summary>
    /// <param name="isBeingSolved">Whether work on it is queued or running.</param>
    public Outcome CheckOpen(bool isBeingSolved)
    {
        if (State != ScenarioState.Draft)
        {
            return new ScenarioClosed(State);
        }

        return isBeingSolved ? new ScenarioBeingSolved() : Outcome.Accepted;
    }

    /// <summary>The proposals answer other decisions than those that stand now.</summary>
    public void ChangeDecisions()
    {
        Expect(ScenarioState.Draft);
        Solution = Solution == ScenarioSolution.None ? ScenarioSolution.None : ScenarioSolution.Outdated;
    }

    /// <summary>Remembers what a solution could not do.</summary>
    public void Explain(MatchConflict? conflict, IReadOnlyList<ParticipantId> ungrouped)
    {
        Expect(ScenarioState.Draft);
        (Conflict, Ungrouped) = (conflict, ungrouped.Count == 0 ? null : ungrouped);
    }

    /// <summary>Gives the scenario the figures of its new proposals.</summary>
    /// <exception cref="OverflowException">The total is more than the schema's Int holds.</exception>
    public void Solve(int placedCount, int unplacedCount, long totalScore, CertificateState certificate)
    {
        Expect(ScenarioState.Draft);
        (PlacedCount, UnplacedCount, TotalScore) = (placedCount, unplacedCount, checked((int)totalScore));
        (Certificate, Solution) = (certificate, ScenarioSolution.Current);
    }

    internal void Publish() => Leave(ScenarioState.Published);

    internal void Supersede() => Leave(ScenarioState.Superseded);

    private void Leave(ScenarioState next)
    {
        Expect(ScenarioState.Draft);
        State = next;
    }

    private void Expect(ScenarioState state)
    {
        if (State != state)
        {
            throw new InvalidOperationException($"The scenario is {State} and had to be {state}.");
        }
    }
}
