namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>Who learns how a gate stands. The manager of the programme always does.</summary>
public enum GateDisclosure
{
    /// <summary>Everybody who takes part: it is about what organisations do towards each other.</summary>
    Everybody,

    /// <summary>Of an open gate, the organisations that keep it open learn of themselves, and nobody of another.</summary>
    Concerned,

    /// <summary>Nobody else: how it stands tells what one organisation keeps from another.</summary>
    Manager,
}
