namespace CrossMentor.Domain.Pairs;

/// <summary>How many sessions a pair has had, and how many it should have had by now.</summary>
/// <param name="Confirmed">Sessions that both confirmed.</param>
/// <param name="Expected">The part of the minimum that goes with the part of the pair's time that has passed, rounded down.</param>
public sealed record PairProgress(int Confirmed, int Minimum, int Target, int Expected, PairProgressState State)
{
    /// <param name="from">When the time of the pair began: with the programme, or later when it came about later.</param>
    public static PairProgress Of(int confirmed, PairExpectations expectations, DateOnly from, DateOnly until, DateOnly today)
    {
        var days = Math.Max(1, until.DayNumber - from.DayNumber);
        var passed = Math.Clamp(today.DayNumber - from.DayNumber, 0, days);
        var expected = expectations.SessionsMin * passed / days;
        var state = confirmed >= expectations.SessionsTarget ? PairProgressState.Complete
            : confirmed >= expected ? PairProgressState.OnTrack
            : PairProgressState.Behind;
        return new(confirmed, expectations.SessionsMin, expectations.SessionsTarget, expected, state);
    }
}
