using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Pairs;

/// <summary>Asks the database about the states of a pair what <see cref="PairStates"/> says of one that is loaded.</summary>
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

    public static IQueryable<Pair> ThatWorkOrHaveWorked(this IQueryable<Pair> pairs)
    {
        var atWork = PairStates.AtWork;
        return pairs.Where(pair => atWork.Contains(pair.State));
    }

    public static IQueryable<Pair> Of(this IQueryable<Pair> pairs, ParticipantId participant)
        => pairs.Where(pair => pair.MentorId == participant || pair.MenteeId == participant);
}
