namespace CrossMentor.Domain.Participants;

/// <summary>Whether somebody takes part.</summary>
public enum ParticipantState
{
    Enrolled,
    Withdrawn,
}
