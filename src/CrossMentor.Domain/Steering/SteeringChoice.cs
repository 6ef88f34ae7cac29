namespace CrossMentor.Domain.Steering;

/// <summary>What an organisation votes.</summary>
public enum SteeringChoice
{
    For,
    Against,

    /// <summary>Counts towards the quorum and for neither side.</summary>
    Abstain,
}
