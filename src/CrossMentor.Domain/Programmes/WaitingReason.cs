namespace CrossMentor.Domain.Programmes;

/// <summary>Why somebody waits.</summary>
public enum WaitingReason
{
    /// <summary>The programme has no room for another organisation.</summary>
    ProgrammeFull,

    /// <summary>The organisation has used the places it agreed on.</summary>
    QuotaUsed,

    /// <summary>It came after the match.</summary>
    CameLate,

    /// <summary>Nobody suitable was found.</summary>
    NoPartner,

    /// <summary>A partner left.</summary>
    PartnerLeft,

    /// <summary>It asks for expertise in diversity.</summary>
    DiversityExpertise,
}
