using CrossMentor.Domain.Access;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Who still works for the organisation that sent them, a year after the programme began: people with a pair beside people without one.</summary>
/// <param name="MeasuredOn">The day of which it is told.</param>
/// <param name="SettledOn">The last day on which a fact counts that is recorded on it.</param>
/// <param name="IsSettled">Whether that day is over and the programme is closed; before, nothing is told, because one more fact would show.</param>
/// <param name="Paired">Null, like the other, before it is settled and where a number would be about too few people.</param>
public sealed record RetentionReport(DateOnly MeasuredOn, DateOnly SettledOn, bool IsSettled, RetentionFigure? Paired, RetentionFigure? Comparison)
{
    public const int AfterMonths = 12;

    /// <summary>How long organisations have to record what happened.</summary>
    public const int GraceMonths = 3;

    /// <param name="people">Everybody who is or was enrolled.</param>
    /// <param name="paired">Who had a pair by the day of which it is told.</param>
    public static RetentionReport Of(
        Programme programme, IEnumerable<PersonId> people, IReadOnlySet<PersonId> paired, IEnumerable<EmploymentFact> facts, DateOnly today)
    {
        var measured = MeasuredOf(programme);
        var settled = measured.AddMonths(GraceMonths);
        if (today <= settled || programme.State != ProgrammeState.Closed)
        {
            return new(measured, settled, false, null, null);
        }

        var history = new EmploymentHistory(facts, settled);
        var employed = people.Distinct().ToLookup(paired.Contains, person => history.IsEmployedOn(person, measured));
        var (group, comparison) = (RetentionFigure.Of([.. employed[true]]), RetentionFigure.Of([.. employed[false]]));
        return SmallGroups.MayTell([.. group.Counts, .. comparison.Counts])
            ? new(measured, settled, true, group, comparison)
            : new(measured, settled, true, null, null);
    }

    public static DateOnly MeasuredOf(Programme programme) => programme.StartsOn.AddMonths(AfterMonths);
}
