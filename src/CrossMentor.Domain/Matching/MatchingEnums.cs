namespace CrossMentor.Domain.Matching;

/// <summary>What becomes of a pair about which a rule lacks facts.</summary>
public enum UnknownPolicy
{
    /// <summary>The pair is not formed.</summary>
    Block,

    /// <summary>The pair may be formed and carries a flag.</summary>
    AllowWithFlag,
}

public enum PluginKind
{
    EligibilityRule,
    PairScorer,
    MatchingStrategy,
    GroupFormer,
}

public enum MatchRunState
{
    Queued,
    Running,
    Succeeded,
    Failed,
    Cancelled,
}

/// <summary>The stages of a run in their order.</summary>
public enum MatchRunStage
{
    Queued,
    Loading,
    Rules,
    Scoring,
    Solving,
    Grouping,
    Explaining,
    Saving,
    Done,
}

public enum ScenarioState
{
    Draft,
    Published,

    /// <summary>Another scenario of the programme was published.</summary>
    Superseded,
}

public enum CertificateState
{
    /// <summary>The optimum was proven by a checker that shares no code with the solver.</summary>
    Verified,

    /// <summary>The strategy gave no proof.</summary>
    Absent,
}

public enum VerdictKind
{
    Allow,
    Forbid,
    Unknown,
}
