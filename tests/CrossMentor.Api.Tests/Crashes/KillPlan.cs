namespace CrossMentor.Api.Tests.Crashes;

/// <summary>
/// Chooses the moments of the kills: drawn from a printed seed over somewhat more than the length of the transaction, and moved
/// when only one side of its border was hit for a while.
/// </summary>
internal sealed class KillPlan(int seed, TimeSpan length)
{
    private const int OneSidedMax = 3;
    private const double Beyond = 1.3;

    private readonly Random random = new(seed);
    private double span = length.TotalMilliseconds * Beyond;
    private int oneSided;
    private bool wasAfter;

    public int Seed => seed;

    public int Before { get; private set; }

    public int After { get; private set; }

    /// <summary>Kills at a moment at which the transaction was seen to be open.</summary>
    public int Inside { get; private set; }

    public int Kills => Before + After;

    /// <summary>How long to wait after the transaction has begun.</summary>
    public TimeSpan NextDelay() => TimeSpan.FromMilliseconds(random.NextDouble() * span);

    public void Note(bool isAfter, bool wasInside)
    {
        (Before, After, Inside) = (Before + (isAfter ? 0 : 1), After + (isAfter ? 1 : 0), Inside + (wasInside ? 1 : 0));
        oneSided = isAfter == wasAfter ? oneSided + 1 : 1;
        wasAfter = isAfter;
        if (oneSided >= OneSidedMax)
        {
            span *= isAfter ? 0.7 : 1.5;
        }
    }

    public override string ToString() => $"Seed {seed}: {Kills} kills, {Inside} of them inside the transaction; {Before} left the state before and {After} the state after.";
}
