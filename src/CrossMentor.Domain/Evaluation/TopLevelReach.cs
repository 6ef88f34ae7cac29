using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Evaluation;

/// <summary>How many mentees have come to know top-level management through their mentor.</summary>
/// <param name="TopLevelCount">Null, like the others, where one of them would be about too few mentees.</param>
/// <param name="UnknownCount">Mentees of whose mentor nobody said the grade.</param>
public sealed record TopLevelReach(int? TopLevelCount, int? OtherCount, int? UnknownCount)
{
    /// <summary>The upper fifth of the common ladder is top-level management.</summary>
    public const int RankMin = GradeStep.RankMax - (GradeStep.RankMax / 5) + 1;

    public bool IsSuppressed => TopLevelCount is null;

    /// <summary>Of the mentees whose mentor's grade is known; null when there are none.</summary>
    public double? Share => TopLevelCount + OtherCount is > 0 and var known ? Math.Round((double)TopLevelCount!.Value / known, 2) : null;

    /// <param name="mentorRanks">Of each mentee the rank of the first mentor when the two became a pair, in the order in which pairs came about.</param>
    /// <remarks>Mentees are counted in steps of five: a pair that comes about later would show the grade of its mentor in the difference.</remarks>
    public static TopLevelReach Of(IReadOnlyList<int?> mentorRanks)
    {
        var counted = mentorRanks.Take(mentorRanks.Count / SmallGroups.PeopleMin * SmallGroups.PeopleMin).ToList();
        int[] counts = [counted.Count(rank => rank >= RankMin), counted.Count(rank => rank < RankMin), counted.Count(rank => rank is null)];
        return SmallGroups.MayTell(counts) ? new(counts[0], counts[1], counts[2]) : new(null, null, null);
    }
}
