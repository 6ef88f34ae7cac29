namespace CrossMentor.Domain.Matching;

/// <summary>The three answers of a hard rule.</summary>
public enum VerdictKind
{
    Allow,
    Forbid,
    Unknown,
}
