using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Pairs;

/// <summary>What the gates of a pair stand before, and what they answer together.</summary>
public static class PairGates
{
    /// <summary>
    /// A new agreement is acknowledged and a new module attended before the next session, while what the match rested on and what was pledged are
    /// asked of a pair once, when it begins.
    /// </summary>
    public static bool StandsBefore(PairGateCode code, PairState state)
        => state != PairState.Active || code is PairGateCode.Acknowledged or PairGateCode.Trained or PairGateCode.KickOff;

    /// <summary>What each open gate answers, and the names of those that answer nothing of their own.</summary>
    public static Outcome Check(IEnumerable<PairGateReading> readings)
    {
        var open = readings.Where(reading => reading.State == PairGateState.Open).ToList();
        var named = open.Where(reading => reading.Refusals.Count == 0).Select(reading => reading.Code).ToList();
        return Outcome.From([.. open.SelectMany(reading => reading.Refusals), .. named.Count == 0 ? [] : new Refusal[] { new PairNotReady(named) }]);
    }
}
