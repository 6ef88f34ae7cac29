namespace CrossMentor.Domain.Matching;

/// <summary>What becomes of a pair about which a rule lacks facts.</summary>
public enum UnknownPolicy
{
    /// <summary>The pair is not formed.</summary>
    Block,

    /// <summary>The pair may be formed and carries a flag.</summary>
    AllowWithFlag,
}
