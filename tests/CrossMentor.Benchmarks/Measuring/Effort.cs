namespace CrossMentor.Benchmarks.Measuring;

/// <summary>How long to measure.</summary>
/// <param name="Rounds">How often every row is measured; the median counts.</param>
/// <param name="SampleSeconds">Processor time that one measurement of a row takes.</param>
/// <param name="WarmUpSeconds">When to stop waiting for a server to become steady.</param>
internal sealed record Effort(int Rounds, double SampleSeconds, double WarmUpSeconds)
{
    public static Effort Full { get; } = new(Rounds: 7, SampleSeconds: 1, WarmUpSeconds: 60);

    /// <summary>For a look while working; too short for figures that are told to others.</summary>
    public static Effort Quick { get; } = new(Rounds: 3, SampleSeconds: 0.5, WarmUpSeconds: 8);
}
