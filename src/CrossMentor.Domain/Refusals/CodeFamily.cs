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
