namespace CrossMentor.Domain.Evaluation;

/// <summary>What programmes are set beside each other by.</summary>
public enum BenchmarkMeasure
{
    /// <summary>Of the mentees who had a pair, the share who brought one to its end.</summary>
    CompletedPairs,

    /// <summary>Confirmed sessions of a mentee who had a pair.</summary>
    Sessions,

    /// <summary>What mentors and mentees said at the end that mentoring across organisations gives them, 1 to 5.</summary>
    ExperiencedBenefit,
}
