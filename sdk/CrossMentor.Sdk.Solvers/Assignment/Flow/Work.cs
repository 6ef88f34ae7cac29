namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Counts how often a solve looks at an edge or a person, and tests the token often enough to end soon after it is cancelled.</summary>
internal sealed class Work(CancellationToken ct)
{
    /// <summary>Well below a millisecond of work.</summary>
    public const int LooksBetweenTests = 1 << 15;

    private long given = LooksBetweenTests;
    private long left = LooksBetweenTests;
    private long before;
    private Action? interruption;

    /// <summary>What is tested: for work that counts by itself.</summary>
    public CancellationToken Token => ct;

    /// <summary>How many looks there were so far.</summary>
    public long Looks => before + given - left;

    /// <summary>Does something once after so many looks, in the midst of the work: how tests cancel a solve at any point of it.</summary>
    public void InterruptAfter(long looks, Action action) => (given, left, interruption) = (looks, looks, action);

    public void Count(long looks)
    {
        left -= looks;
        if (left < 0)
        {
            Test();
        }
    }

    /// <summary>Tests the token whatever has been looked at, where that costs nothing beside the work that follows.</summary>
    public void TestNow() => ct.ThrowIfCancellationRequested();

    private void Test()
    {
        before = Looks;
        (given, left) = (LooksBetweenTests, LooksBetweenTests);
        if (interruption is null)
        {
            ct.ThrowIfCancellationRequested();
            return;
        }

        var action = interruption;
        interruption = null;
        action();
    }
}
