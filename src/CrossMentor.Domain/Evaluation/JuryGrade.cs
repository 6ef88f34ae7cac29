namespace CrossMentor.Domain.Evaluation;

/// <summary>What a juror gives a nomination: points for each of the two criteria, which weigh the same.</summary>
public readonly record struct JuryGrade(int Impact, int Mentorship)
{
    public const int PointsMin = 0;
    public const int PointsMax = 10;
}
