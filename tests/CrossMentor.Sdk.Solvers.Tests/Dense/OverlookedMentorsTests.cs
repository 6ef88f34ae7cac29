using CrossMentor.Sdk.Solvers.Dense;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Dense;

public sealed class OverlookedMentorsTests
{
    private const int Wanted = 30;
    private const int Few = 3;
    private const int Enough = 6;

    [Fact]
    public void A_mentor_with_few_picks_gets_the_mentees_who_came_nearest_and_others_get_none()
    {
        for (var seed = 0UL; seed < 40; seed++)
        {
            var numbers = new SeededNumbers(seed);
            var (mentees, mentors) = (60, 50 + numbers.Below(11));
            var scores = Enumerable.Range(0, mentees * mentors).Select(_ => numbers.Between(-1, 40)).ToArray();
            var bounds = Enumerable.Range(0, mentees).Select(_ => numbers.Between(-10, 40)).ToArray();
            var picks = Enumerable.Range(0, mentees).Select(_ => new SortedSet<int>([numbers.Below(mentors), numbers.Below(mentors), numbers.Below(mentors)])).ToArray();

            var found = OverlookedMentors.Find(new ScoreMatrix(mentees, mentors, scores), Core(picks, scores, mentors), bounds, Wanted, CancellationToken.None);

            var expected =
                from mentor in Enumerable.Range(0, mentors)
                where picks.Count(row => row.Contains(mentor)) < Few
                from mentee in Enumerable.Range(0, mentees).Where(mentee => scores[(mentee * mentors) + mentor] >= 0)
                    .OrderBy(mentee => bounds[mentee] - scores[(mentee * mentors) + mentor]).ThenBy(mentee => mentee).Take(Enough)
                where !picks[mentee].Contains(mentor)
                select (mentee, mentor, scores[(mentee * mentors) + mentor]);
            Assert.True(expected.Order().SequenceEqual(found.Order()), $"Seed {seed}.");
        }
    }

    [Fact]
    public void Nobody_is_overlooked_where_there_are_more_mentors_than_mentees()
    {
        var core = Core([[0], [0]], [9, 8, 7, 6, 5, 4], 3);

        Assert.Empty(OverlookedMentors.Find(new ScoreMatrix(2, 3, [9, 8, 7, 6, 5, 4]), core, [9, 6], Wanted, CancellationToken.None));
    }

    private static CoreEdges Core(SortedSet<int>[] picks, int[] scores, int mentors)
    {
        var starts = new List<int> { 0 };
        foreach (var row in picks)
        {
            starts.Add(starts[^1] + row.Count);
        }

        return new CoreEdges(
            [.. starts],
            [.. picks.SelectMany(row => row)],
            [.. picks.SelectMany((row, mentee) => row.Select(mentor => scores[(mentee * mentors) + mentor]))]);
    }
}
