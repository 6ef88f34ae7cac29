namespace CrossMentor.Host.Configuration;

/// <summary>How many operations a server takes at once; more are answered with 503.</summary>
internal sealed record ConcurrencySettings
{
    [Setting("Operations that execute at the same time.", Minimum = 1, Maximum = 10_000)]
    public int Running { get; init; } = 64;

    [Setting("Operations that wait for their turn; one more is turned away with 503.", Minimum = 0, Maximum = 100_000)]
    public int Waiting { get; init; } = 64;

    [Setting("Answers in several responses that are under way at the same time; one more is sent whole.", Minimum = 0, Maximum = 10_000)]
    public int Incremental { get; init; } = 64;

    [Setting("Seconds after which a client that was turned away should try again.", Minimum = 1, Maximum = 3_600)]
    public int RetryAfterSeconds { get; init; } = 1;
}
