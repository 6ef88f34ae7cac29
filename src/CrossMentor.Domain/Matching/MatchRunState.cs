namespace CrossMentor.Domain.Matching;

/// <summary>How far a run has come; the last three are ends.</summary>
public enum MatchRunState
{
    Queued,
    Running,
    Succeeded,
    Failed,
    Cancelled,
}
