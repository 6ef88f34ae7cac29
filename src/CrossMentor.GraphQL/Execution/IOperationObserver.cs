using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Hears of every operation that begins to execute.</summary>
public interface IOperationObserver
{
    /// <summary>Called before the first resolver; what it returns hears of the end. Null if nobody wants to know.</summary>
    IOperationObservation? Begin(OperationDescription operation);
}

/// <summary>Hears of the end of one operation.</summary>
public interface IOperationObservation
{
    /// <summary>Called once, when the response is complete or the operation was given up.</summary>
    void End(OperationOutcome status, int errorCount);
}

/// <summary>An operation as a log names it.</summary>
public sealed record OperationDescription(OperationType Operation, string? Name);
