namespace CrossMentor.Domain.Privacy;

/// <summary>What a person can be asked to consent to, each apart from the others.</summary>
public enum ConsentPurpose
{
    /// <summary>What the person declared about diversity is used when mentors and mentees are matched.</summary>
    DiversityMatching,

    /// <summary>What the person declared about diversity is counted, in figures about five people or more.</summary>
    DiversityReport,

    /// <summary>What the organisation reports of the person's grade is counted, in figures about how mentees move on, of five people or more.</summary>
    GradeMovement,
}
