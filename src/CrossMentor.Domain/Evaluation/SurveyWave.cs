namespace CrossMentor.Domain.Evaluation;

/// <summary>When the people of a programme are asked, in the order of time.</summary>
public enum SurveyWave
{
    /// <summary>Before the two have worked together. Without it there is nothing to compare with.</summary>
    Baseline,

    Mid,

    End,

    /// <summary>Some time after the programme.</summary>
    FollowUp,
}
