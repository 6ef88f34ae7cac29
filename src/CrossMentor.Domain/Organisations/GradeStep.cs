namespace CrossMentor.Domain.Organisations;

/// <summary>An organisation's own word for a grade, and its rank on the ladder that all organisations share.</summary>
/// <param name="Rank">1 (entry) to 20 (board).</param>
public sealed record GradeStep(string Label, int Rank)
{
    public const int RankMin = 1;
    public const int RankMax = 20;
    public const int LabelLengthMax = 60;
}
