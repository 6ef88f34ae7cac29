namespace CrossMentor.Domain.Evaluation;

/// <summary>Whether a survey takes answers.</summary>
public enum SurveyState
{
    /// <summary>Published, and not open yet.</summary>
    Planned,

    Open,

    /// <summary>Answers stay as they are, and what they come to may be told.</summary>
    Closed,
}
