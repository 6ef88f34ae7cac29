namespace CrossMentor.Domain.Events;

/// <summary>In which way the value of a programme was communicated.</summary>
public enum CommunicationKind
{
    Speech,
    Message,
    Article,
    Meeting,
    SocialMedia,
}
