namespace CrossMentor.Domain.Programmes;

/// <summary>How far a programme reaches.</summary>
public enum ImplementationScale
{
    Local,
    Regional,
    National,
    International,
}
