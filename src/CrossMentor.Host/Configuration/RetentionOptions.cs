namespace CrossMentor.Host.Configuration;

internal sealed record RetentionOptions
{
    [Setting("Hours between two sweeps of what is kept no longer, the first some minutes after the start; 0 leaves it to the verb `retention`.", Minimum = 0, Maximum = 168)]
    public int SweepHours { get; init; } = 24;
}
