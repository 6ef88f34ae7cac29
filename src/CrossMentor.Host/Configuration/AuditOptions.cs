namespace CrossMentor.Host.Configuration;

internal sealed record AuditOptions
{
    [Setting("Seconds between two times that what the logs were given is appended to the chains of the organisations; 0 leaves it to the verb `audit seal`.", Minimum = 0, Maximum = 3600)]
    public int SealSeconds { get; init; } = 60;
}
