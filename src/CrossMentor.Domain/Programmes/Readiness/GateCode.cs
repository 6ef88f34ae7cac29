namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>A condition that a programme may ask of itself before it becomes active, or before it is closed.</summary>
public enum GateCode
{
    /// <summary>No two organisations of the programme compete.</summary>
    NoCompetitors,

    /// <summary>Each organisation offers about as many mentors as mentees.</summary>
    Balance,

    /// <summary>Every organisation accepted the same wording of the purpose.</summary>
    Purpose,

    /// <summary>The programme states an intent that is measured by something with a baseline.</summary>
    Intent,

    /// <summary>Every organisation signed the agreement on ethics and confidentiality.</summary>
    Ethics,

    /// <summary>It is planned what both roles are asked before and after.</summary>
    TwoSidedEvaluation,
    /// <summary>There is guidance for each stage and role, and what was agreed, in every language of the programme.</summary>
    ContentComplete,

    /// <summary>What has a baseline has an end value.</summary>
    IntentMeasured,

    /// <summary>Every organisation has somebody in the steering group.</summary>
    SteeringCoverage,

    /// <summary>Every organisation has a sponsor.</summary>
    Sponsorship,

    /// <summary>Both roles of a reverse programme are trained in every topic.</summary>
    ReverseTrainingMatrix,

    /// <summary>The final meeting is over.</summary>
    FinalMeeting,

    /// <summary>Every organisation is on the sponsor panel, which mainly consists of board members.</summary>
    PanelCoverage,

    /// <summary>Every learning group has presented its solutions to the panel.</summary>
    SolutionsPresented,

    /// <summary>Everybody enrolled knows the boundaries of mentoring.</summary>
    Boundaries,

    /// <summary>Seniors of a reverse programme are prepared for being mentored.</summary>
    SeniorPreparation,
}
