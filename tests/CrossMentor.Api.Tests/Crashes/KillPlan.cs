namespace CrossMentor.Api.Tests.Crashes;

/// <summary>Where a kill is aimed at.</summary>
internal enum KillAim
{
    /// <summary>Anywhere between the first lock and somewhat after the last one.</summary>
    Anywhere,

    /// <summary>The moment at which the first bytes of the commit reach the log of the database.</summary>
    Commit,

    /// <summary>The moment at which the lock is given back: what belongs together and is stored in two steps comes apart here.</summary>
    Release,
}

/// <summary>
/// Chooses the moments of the kills from a printed seed: a third of them anywhere in the transaction, the others around its commit.
/// The first kind is moved when it hit only one side of the commit for a while.
/// </summary>
internal sealed class KillPlan(int seed, TimeSpan length)
{
    private const int OneSidedMax = 2;
    private const double Beyond = 1.2;
    private static readonly TimeSpan JitterMax = TimeSpan.FromMilliseconds(2);

    private readonly Random random = new(seed);
    private double spanMs = length.TotalMilliseconds * Beyond;
    private int oneSided;
    private bool wasAfter;

    public int Seed => seed;

    public int Before { get; private set; }

    public int After { get; private set; }

    /// <summary>Kills at a moment at which the transaction was seen to be open.</summary>
    public int Inside { get; private set; }

    public int Kills => Before + After;

    /// <summary>What the next kill is aimed at, and how long to wait from there.</summary>
    public (KillAim Aim, TimeSpan Delay) Next()
    {
        var aim = (KillAim)(Kills % 3);
        return (aim, aim == KillAim.Anywhere ? TimeSpan.FromMilliseconds(random.NextDouble() * spanMs) : JitterMax * random.NextDouble());
    }

    public void Note(KillAim aim, bool isAfter, bool wasInside)
    {
        (Before, After, Inside) = (Before + (isAfter ? 0 : 1), After + (isAfter ? 1 : 0), Inside + (wasInside ? 1 : 0));
        if (aim != KillAim.Anywhere)
        {
            return;
        }

        oneSided = isAfter == wasAfter ? oneSided + 1 : 1;
        wasAfter = isAfter;
        if (oneSided >= OneSidedMax)
        {
            spanMs *= isAfter ? 0.6 : 1.5;
        }
    }

    public override string ToString() => $"Seed {seed}: {Kills} kills, {Inside} of them inside the transaction; {Before} left the state before and {After} the state after.";
}
