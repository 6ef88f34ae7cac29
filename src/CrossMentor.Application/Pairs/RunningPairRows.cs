using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Asks the database what <see cref="Pair.IsRunning"/> says of a pair that is loaded.</summary>
internal static class RunningPairRows
{
    public static IQueryable<Pair> ThatRun(this IQueryable<Pair> pairs)
    {
        var running = PairStates.Running;
        return pairs.Where(pair => running.Contains(pair.State));
    }
}
