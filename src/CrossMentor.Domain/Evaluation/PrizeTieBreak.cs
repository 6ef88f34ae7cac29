namespace CrossMentor.Domain.Evaluation;

/// <summary>Which of the two criteria decides between nominations with the same mean. It is declared with the prize; a lot decides what is equal then.</summary>
public enum PrizeTieBreak
{
    Impact,
    Mentorship,
}
