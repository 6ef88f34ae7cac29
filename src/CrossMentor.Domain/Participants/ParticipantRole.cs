namespace CrossMentor.Domain.Participants;

/// <summary>What somebody is to the other person of a pair.</summary>
public enum ParticipantRole
{
    Mentor,
    Mentee,
}
