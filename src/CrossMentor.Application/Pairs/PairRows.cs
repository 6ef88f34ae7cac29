using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Pairs;

/// <summary>Asks the database what <see cref="Pair.IsRunning"/> and <see cref="Pair.IsConfirmed"/> say of a pair that is loaded.</summary>
internal static class PairRows
{
    public static IQueryable<Pair> ThatRun(this IQueryable<Pair> pairs)
    {
        var running = PairStates.Running;
        return pairs.Where(pair => running.Contains(pair.State));
    }

    public static IQueryable<Pair> ThatAreConfirmed(this IQueryable<Pair> pairs)
    {
        var confirmed = PairStates.Confirmed;
        return pairs.Where(pair => confirmed.Contains(pair.State));
    }

    public static IQueryable<Pair> Of(this IQueryable<Pair> pairs, ParticipantId participant)
        => pairs.Where(pair => pair.MentorId == participant || pair.MenteeId == participant);
}
