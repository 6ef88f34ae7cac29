namespace CrossMentor.GraphQL.AspNetCore.Budgets;

/// <summary>The points of one client: they come back as time goes by, up to the burst. Thread-safe.</summary>
internal sealed class ClientBucket(CostBudgetOptions options, long now, TimeProvider clock)
{
    private readonly Lock gate = new();
    private double points = options.Burst;
    private long filledAt = now;

    /// <summary>True if the client has every point it can have: forgetting it changes nothing.</summary>
    public bool IsFull
    {
        get
        {
            lock (gate)
            {
                Fill();
                return points >= options.Burst;
            }
        }
    }

    /// <summary>Takes the points if they are there; otherwise says when they will be.</summary>
    public bool TryTake(double wanted, out TimeSpan retryAfter)
    {
        // What is dearer than the burst could never run, if it had to be there whole.
        var needed = Math.Min(wanted, options.Burst);
        lock (gate)
        {
            Fill();
            retryAfter = TimeSpan.Zero;
            if (points >= needed)
            {
                points -= needed;
                return true;
            }

            retryAfter = TimeSpan.FromSeconds((needed - points) / options.PointsPerSecond);
            return false;
        }
    }

    /// <summary>Gives back what was taken and not used; takes what was used beyond it.</summary>
    public void Settle(double wanted, double used)
    {
        var taken = Math.Min(wanted, options.Burst);
        lock (gate)
        {
            Fill();
            points = Math.Clamp(points + taken - used, -options.Burst, options.Burst);
        }
    }

    private void Fill()
    {
        var time = clock.GetTimestamp();
        points = Math.Min(options.Burst, points + (clock.GetElapsedTime(filledAt, time).TotalSeconds * options.PointsPerSecond));
        filledAt = time;
    }
}
