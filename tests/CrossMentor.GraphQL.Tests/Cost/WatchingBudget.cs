using CrossMentor.GraphQL.Cost;

namespace CrossMentor.GraphQL.Tests.Cost;

/// <summary>A budget that remembers what it was asked and told.</summary>
internal sealed class WatchingBudget(bool grants = true) : IOperationBudget
{
    public OperationCost? Estimate { get; private set; }

    public OperationCost? Actual { get; private set; }

    public int Settlements { get; private set; }

    public bool TryReserve(OperationCost estimate, out TimeSpan retryAfter)
    {
        (Estimate, retryAfter) = (estimate, TimeSpan.FromSeconds(2.5));
        return grants;
    }

    public void Settle(OperationCost estimate, OperationCost actual)
    {
        Assert.Equal(Estimate, estimate);
        (Actual, Settlements) = (actual, Settlements + 1);
    }
}
