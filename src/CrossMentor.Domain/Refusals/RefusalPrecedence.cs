namespace CrossMentor.Domain.Refusals;

/// <summary>The order in which a mutation reports when several things are wrong; the lowest is reported first.</summary>
/// <remarks>What says least about hidden objects comes first, so that a refusal never tells more than the caller may know.</remarks>
public enum RefusalPrecedence
{
    Authentication = 1,
    NotFound = 2,
    NotPermitted = 3,
    Idempotency = 4,
    StaleVersion = 5,
    Input = 6,
    State = 7,
    Rule = 8,
    /// <summary>Reported inside another answer, so it competes with nothing.</summary>
    Detail = 9,
}
