using System.Security.Cryptography;
using System.Text;
using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Domain.Tests.Evaluation;

/// <summary>One winner, always the same one, and the one that counting by hand comes to.</summary>
public sealed class PrizeTallyTests
{
    private const string Seed = "5eed";
    private static readonly NominationId[] Ids = [.. Enumerable.Range(1, 3).Select(number => NominationId.From(new Guid(number, 0, 0, new byte[8])))];

    // Every way in which three jurors may vote on a nomination: not at all, to abstain, or points of two kinds for either criterion.
    private static readonly JuryGrade?[] Votes = [null, new(0, 0), new(0, 1), new(1, 0), new(1, 1)];

    /// <summary>All nominations that two jurors can make of these votes, whoever of them did not vote or abstained.</summary>
    private static readonly IReadOnlyList<(int Asked, JuryGrade[] Grades)> Cases =
    [
        .. from asked in Enumerable.Range(0, 3)
           from first in Votes
           from second in Votes
           let grades = new[] { first, second }.OfType<JuryGrade>().ToArray()
           where grades.Length <= asked
           select (asked, grades),
    ];

    [Fact]
    public void Every_case_of_three_nominations_and_two_jurors_is_won_as_counted_by_hand()
    {
        var count = 0;
        foreach (var first in Cases)
        {
            foreach (var second in Cases)
            {
                foreach (var third in Cases.Where((_, index) => index % 3 == count % 3))
                {
                    count++;
                    GradedNomination[] nominations = [new(Ids[0], first.Asked, first.Grades), new(Ids[1], second.Asked, second.Grades), new(Ids[2], third.Asked, third.Grades)];
                    foreach (var tieBreak in Enum.GetValues<PrizeTieBreak>())
                    {
                        var winner = PrizeTally.WinnerOf(nominations, tieBreak, Seed);

                        Assert.Equal(ByHand(nominations, tieBreak), winner);
                    }
                }
            }
        }

        Assert.True(count > 20_000, $"Only {count} cases were tried.");
    }

    [Fact]
    public void Neither_the_order_of_nominations_nor_that_of_votes_decides()
    {
        foreach (var first in Cases)
        {
            foreach (var second in Cases)
            {
                GradedNomination[] forwards = [new(Ids[0], first.Asked, first.Grades), new(Ids[1], second.Asked, second.Grades)];
                GradedNomination[] backwards = [new(Ids[1], second.Asked, [.. second.Grades.Reverse()]), new(Ids[0], first.Asked, [.. first.Grades.Reverse()])];

                Assert.Equal(PrizeTally.WinnerOf(forwards, PrizeTieBreak.Impact, Seed), PrizeTally.WinnerOf(backwards, PrizeTieBreak.Impact, Seed));
            }
        }
    }

    [Fact]
    public void Somebody_who_may_not_judge_or_abstains_changes_nothing_for_a_nomination()
    {
        var (many, few) = (new GradedNomination(Ids[0], 4, [new(8, 8), new(8, 8), new(8, 8), new(8, 8)]), new GradedNomination(Ids[1], 1, [new(9, 8)]));

        Assert.Equal(Ids[1], PrizeTally.WinnerOf([many, few], PrizeTieBreak.Impact, Seed));
    }

    [Theory]
    [InlineData(2, 4, 1)]
    [InlineData(3, 4, 0)]
    public void A_nomination_is_counted_when_more_than_half_of_those_who_were_asked_voted(int votes, int asked, int winner)
    {
        var praised = new GradedNomination(Ids[0], asked, [.. Enumerable.Repeat(new JuryGrade(10, 10), votes)]);
        var counted = new GradedNomination(Ids[1], 1, [new(1, 1)]);

        Assert.Equal(Ids[winner], PrizeTally.WinnerOf([praised, counted], PrizeTieBreak.Impact, Seed));
    }

    [Theory]
    [InlineData(PrizeTieBreak.Impact, 0)]
    [InlineData(PrizeTieBreak.Mentorship, 1)]
    public void The_declared_criterion_decides_between_equal_means(PrizeTieBreak tieBreak, int winner)
        => Assert.Equal(Ids[winner], PrizeTally.WinnerOf([new(Ids[0], 1, [new(7, 3)]), new(Ids[1], 2, [new(3, 7), new(3, 7)])], tieBreak, Seed));

    [Fact]
    public void The_lot_decides_what_is_equal_and_each_of_the_equal_may_win_by_it()
    {
        GradedNomination[] equal = [.. Ids.Select(id => new GradedNomination(id, 1, [new JuryGrade(5, 5)]))];

        var winners = Enumerable.Range(0, 60).Select(seed => PrizeTally.WinnerOf(equal, PrizeTieBreak.Impact, $"{seed}")).ToHashSet();

        Assert.Equal(3, winners.Count);
    }

    // Counted with fractions and sorted, and not one by one: another way to the same winner.
    private static NominationId? ByHand(GradedNomination[] nominations, PrizeTieBreak tieBreak)
    {
        static decimal Mean(GradedNomination nomination, Func<JuryGrade, decimal> points) => nomination.Grades.Average(points);
        static string Lot(NominationId id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{Seed}{id.Value:N}")));
        var ranked = nominations
            .Where(nomination => nomination.Grades.Count > nomination.Asked / 2m)
            .OrderByDescending(nomination => Mean(nomination, grade => grade.Impact) + Mean(nomination, grade => grade.Mentorship))
            .ThenByDescending(nomination => Mean(nomination, grade => tieBreak == PrizeTieBreak.Impact ? grade.Impact : grade.Mentorship))
            .ThenBy(nomination => Lot(nomination.Id), StringComparer.Ordinal)
            .ToList();
        return ranked.Count == 0 ? null : ranked[0].Id;
    }
}
