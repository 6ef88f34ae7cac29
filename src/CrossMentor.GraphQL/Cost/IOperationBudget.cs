namespace CrossMentor.GraphQL.Cost;

/// <summary>What one client may spend on operations. Asked before an operation executes, and told afterwards what it really cost.</summary>
public interface IOperationBudget
{
    /// <summary>Sets the estimate aside; false if the client has to wait, and then the operation is refused.</summary>
    /// <param name="estimate">What the operation costs at most.</param>
    /// <param name="retryAfter">When to ask again, if the answer is false.</param>
    bool TryReserve(OperationCost estimate, out TimeSpan retryAfter);

    /// <summary>Called once for everything that was reserved, also when the operation was given up: what is not used goes back.</summary>
    /// <param name="estimate">What was set aside.</param>
    /// <param name="actual">What was really resolved and returned.</param>
    void Settle(OperationCost estimate, OperationCost actual);
}
