namespace CrossMentor.Domain.Evaluation;

/// <summary>In which waves a template can be asked.</summary>
public enum SurveyTiming
{
    /// <summary>In every wave, so that later answers are compared with the baseline.</summary>
    BeforeAndAfter,

    /// <summary>In every wave but the baseline: it asks what only those can tell who have worked together.</summary>
    AfterOnly,
}
