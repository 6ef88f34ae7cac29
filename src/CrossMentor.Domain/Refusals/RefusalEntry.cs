namespace CrossMentor.Domain.Refusals;

/// <summary>Where a code turns up.</summary>
public enum CodeFamily
{
    Refusal,
    RosterProblem,
    Rule,
    Unplaced,
    RunFailure,
    RequestError,
}

/// <summary>One line of the catalogue.</summary>
public sealed record RefusalEntry(CodeFamily Family, string Code, RefusalPrecedence Precedence, string Meaning, string Advice);
