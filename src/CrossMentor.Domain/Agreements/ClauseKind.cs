namespace CrossMentor.Domain.Agreements;

/// <summary>What a clause of an agreement is about.</summary>
public enum ClauseKind
{
    /// <summary>How people treat each other in the programme.</summary>
    Ethics,

    /// <summary>What stays between mentor and mentee.</summary>
    Confidentiality,

    /// <summary>Organisations do not recruit each other's people for a while.</summary>
    NonRecruitment,

    /// <summary>What must not leave an organisation.</summary>
    Knowledge,
}
