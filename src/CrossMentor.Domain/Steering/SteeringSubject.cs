namespace CrossMentor.Domain.Steering;

/// <summary>What a decision of a steering group changes beside being known.</summary>
public enum SteeringSubject
{
    /// <summary>Nothing that the product knows of.</summary>
    General,

    /// <summary>The programme does without one of its gates.</summary>
    WaiveGate,

    /// <summary>Competitors may be in the programme together; their people are never paired.</summary>
    AdmitCompetitors,

    /// <summary>Each organisation sees what every other gives and receives; adopted only when all of them are for it.</summary>
    ShareBalances,

    /// <summary>The programme stands beside others in a benchmark; adopted only when all of its organisations are for it.</summary>
    JoinBenchmark,

    /// <summary>Whether somebody was recruited who was protected from it.</summary>
    FindOnNonRecruitment,
}
