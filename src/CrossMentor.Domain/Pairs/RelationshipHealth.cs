namespace CrossMentor.Domain.Pairs;

/// <summary>Whether a pair needs attention, told by numbers and by nothing that the two said.</summary>
/// <param name="DaysWithoutSession">Since the last session that both confirmed, or since the pair came about.</param>
public sealed record RelationshipHealth(
    IReadOnlyList<HealthFlag> Flags,
    int MentorCancellations,
    int MenteeCancellations,
    int MentorReschedules,
    int MenteeReschedules,
    int DaysWithoutSession,
    InitiativeBalance Initiative)
{
    public bool IsAtRisk => Flags.Count > 0;

    /// <param name="sessions">All sessions of the pair.</param>
    /// <param name="since">The day on which the pair came about, or its programme began when that is later.</param>
    public static RelationshipHealth Of(
        IReadOnlyCollection<PairSession> sessions, PairExpectations expectations, PairProgress progress, DateOnly since, DateOnly today)
    {
        var last = sessions.Where(session => session.State == SessionState.Confirmed).Select(session => session.HeldOn).Max() ?? since;
        var quiet = Math.Max(0, today.DayNumber - Max(last, since).DayNumber);
        var cancelled = sessions.Count(session => session.WasCalledOffBy(PairSide.Mentee));
        var initiative = InitiativeBalance.Of(
            sessions.Count(session => session.ProposedBy == PairSide.Mentor),
            sessions.Count(session => session.ProposedBy == PairSide.Mentee),
            expectations.InitiativeProposalsMin);
        (HealthFlag Flag, bool IsUp)[] flags =
        [
            (HealthFlag.MenteeCancels, cancelled >= expectations.MenteeCancellationsMax),
            (HealthFlag.NoSession, quiet >= expectations.DaysWithoutSessionMax && progress.State != PairProgressState.Complete),
            (HealthFlag.Behind, progress.State == PairProgressState.Behind),
            (HealthFlag.OneSided, initiative.IsOneSided),
        ];
        return new(
            [.. flags.Where(flag => flag.IsUp).Select(flag => flag.Flag)],
            sessions.Count(session => session.WasCalledOffBy(PairSide.Mentor)),
            cancelled,
            sessions.Sum(session => session.MentorReschedules),
            sessions.Sum(session => session.MenteeReschedules),
            quiet,
            initiative);
    }

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;
}
