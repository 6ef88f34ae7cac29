namespace CrossMentor.GraphQL.Execution;

/// <summary>How an operation began: what its first response says, and what follows it.</summary>
/// <param name="Outcome">How the first response ended. A subscription that began has succeeded, and has written nothing yet.</param>
/// <param name="Following">The responses to come; null if the operation has ended.</param>
public readonly record struct OperationResult(OperationOutcome Outcome, ResponseStream? Following = null);
