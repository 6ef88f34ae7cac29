namespace CrossMentor.Domain.Matching;

/// <summary>The stages of a run in their order.</summary>
public enum MatchRunStage
{
    Queued,
    Loading,
    Rules,
    Scoring,
    Solving,
    Grouping,
    Explaining,
    Saving,
    Done,
}
