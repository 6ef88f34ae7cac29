namespace CrossMentor.Domain.Events;

/// <summary>How somebody at the top of an organisation stands for a programme.</summary>
public enum SponsorKind
{
    /// <summary>Answers for the programme within the organisation.</summary>
    Sponsor,

    /// <summary>Is a role model who speaks about it.</summary>
    Ambassador,
}
