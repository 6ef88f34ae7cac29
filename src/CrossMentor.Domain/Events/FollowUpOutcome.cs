namespace CrossMentor.Domain.Events;

/// <summary>What came of a follow-up. It is a code and never what the pair talks about.</summary>
public enum FollowUpOutcome
{
    OnTrack,
    NeedsSupport,
    AtRisk,
    NotReached,
}
