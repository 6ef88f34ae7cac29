namespace CrossMentor.Domain.Evaluation;

/// <summary>A nomination with what the jury gave it.</summary>
/// <param name="Asked">How many were asked about it and did not abstain, or stand down before they voted.</param>
public sealed record GradedNomination(NominationId Id, int Asked, IReadOnlyList<JuryGrade> Grades)
{
    /// <summary>More than half of those who were asked have voted: the quorum rule of score voting, so that one friendly vote alone wins nothing.</summary>
    public bool IsCounted => 2 * Grades.Count > Asked;
}
