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
}
