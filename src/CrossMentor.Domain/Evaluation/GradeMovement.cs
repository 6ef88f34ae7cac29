using CrossMentor.Domain.Access;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Evaluation;

/// <summary>How far mentees have moved on the common ladder some time after their first pair, of those who consented to be counted.</summary>
/// <param name="SettledOn">The last day on which a fact counts that is recorded on it.</param>
/// <param name="IsSettled">Whether that day is over; before, nothing is told, because one more fact would show.</param>
/// <param name="RisenCount">Null, like the others, before it is settled and where one of them would be about too few mentees.</param>
public sealed record GradeMovement(int AfterMonths, DateOnly SettledOn, bool IsSettled, int? RisenCount, int? SameCount, int? FallenCount, int? UnknownCount)
{
    /// <summary>After how many months it is measured.</summary>
    public static readonly IReadOnlyList<int> Periods = [12, 24];

    public bool IsSuppressed => RisenCount is null;

    /// <summary>Who rose, of the mentees of whom it is known; null when there are none.</summary>
    public double? RisenShare
        => RisenCount + SameCount + FallenCount is > 0 and var known ? Math.Round((double)RisenCount!.Value / known, 2) : null;

    /// <param name="asked">Mentees with the day of their first pair and whether their consent stands, in the order in which they consented; withdrawn ones too.</param>
    /// <remarks>
    /// Mentees are counted by fives, in the order in which they consented, and a five of which one has withdrawn counts no more. So a number that is read before
    /// and after a consent or a withdrawal differs by five people and never by the one.
    /// </remarks>
    public static GradeMovement Of(
        Programme programme, int afterMonths, IReadOnlyList<(PersonId Mentee, DateOnly PairedOn, bool Stands)> asked, IEnumerable<EmploymentFact> facts, DateOnly today)
    {
        var settled = programme.EndsOn.AddMonths(afterMonths + RetentionReport.GraceMonths);
        if (today <= settled)
        {
            return new(afterMonths, settled, false, null, null, null, null);
        }

        var history = new EmploymentHistory(facts, settled);
        var counted = asked
            .Where(mentee => mentee.PairedOn <= programme.EndsOn)
            .Chunk(SmallGroups.PeopleMin)
            .Where(five => five.Length == SmallGroups.PeopleMin && five.All(mentee => mentee.Stands))
            .SelectMany(five => five)
            .CountBy(mentee => history.MoveBetween(mentee.Mentee, mentee.PairedOn, mentee.PairedOn.AddMonths(afterMonths)))
            .ToDictionary();
        int[] counts = [.. Enum.GetValues<GradeMove>().Select(move => counted.GetValueOrDefault(move))];
        return SmallGroups.MayTell(counts)
            ? new(afterMonths, settled, true, counts[0], counts[1], counts[2], counts[3])
            : new(afterMonths, settled, true, null, null, null, null);
    }
}
