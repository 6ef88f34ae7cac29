namespace CrossMentor.Host.Configuration;

/// <summary>Live updates, over whatever transport.</summary>
internal sealed record SubscriptionSettings
{
    [Setting("Subscriptions that one caller may have open, over all its connections.", Minimum = 1, Maximum = 1_000_000)]
    public int PerCaller { get; init; } = 1_000;
}
