namespace CrossMentor.Host.Configuration;

internal sealed record ShutdownOptions
{
    [Setting("Seconds that requests under way have to finish after SIGTERM.", Minimum = 1, Maximum = 25)]
    public int DrainSeconds { get; init; } = 25;
}
