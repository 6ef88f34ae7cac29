using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Tests.Evaluation;

/// <summary>S-68: five mentees together, or none of them.</summary>
public sealed class GradeMovementTests
{
    private static readonly DateOnly Settled = A.Programme().EndsOn.AddMonths(15);
    private static readonly DateOnly Paired = A.Programme().StartsOn;

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    [InlineData(9, 5)]
    [InlineData(10, 10)]
    public void Mentees_count_in_fives(int mentees, int? unknown) => Assert.Equal(unknown, Of(mentees).UnknownCount);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void One_who_withdraws_takes_the_own_five_along_and_no_other(int withdrawn)
    {
        Assert.Equal(5, Of(10, withdrawn).UnknownCount);
        Assert.Null(Of(5, withdrawn).UnknownCount);
    }

    [Fact]
    public void It_is_told_the_day_after_it_is_settled()
    {
        Assert.False(GradeMovement.Of(A.Programme(), 12, [], [], Settled).IsSettled);
        Assert.True(GradeMovement.Of(A.Programme(), 12, [], [], Settled.AddDays(1)).IsSettled);
    }

    [Fact]
    public void Who_got_a_pair_after_the_programme_was_to_end_is_not_counted()
        => Assert.Null(GradeMovement.Of(
            A.Programme(), 12, [.. Enumerable.Range(0, 5).Select(_ => (Ids.New<PersonId>(), A.Programme().EndsOn.AddDays(1), true))], [], Settled.AddDays(1)).UnknownCount);

    private static GradeMovement Of(int mentees, int? withdrawn = null) => GradeMovement.Of(
        A.Programme(), 12, [.. Enumerable.Range(0, mentees).Select(number => (Ids.New<PersonId>(), Paired, number != withdrawn))], [], Settled.AddDays(1));
}
