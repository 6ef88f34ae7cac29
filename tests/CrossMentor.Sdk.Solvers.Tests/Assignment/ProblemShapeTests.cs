using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Assignment;

public sealed class ProblemShapeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(CandidateEdges.HighestScore)]
    public void Scores_at_the_borders_are_accepted(int score) => Assert.Equal(score, Problems.Of(1, 1, (0, 0, score)).Solve().TotalScore);

    [Theory]
    [InlineData(-1)]
    [InlineData(CandidateEdges.HighestScore + 1)]
    public void Scores_beyond_the_borders_throw(int score) => Assert.Throws<ArgumentException>(() => Problems.Of(1, 1, (0, 0, score)));

    [Fact]
    public void A_pair_listed_twice_throws() => Assert.Throws<ArgumentException>(() => Problems.Of(1, 1, (0, 0, 1), (0, 0, 2)));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    public void People_out_of_range_throw(int mentee, int mentor) => Assert.Throws<ArgumentException>(() => Problems.Of(1, 1, (mentee, mentor, 1)));

    [Theory]
    [InlineData(new[] { 0, 2 }, new[] { 0 }, new[] { 1 })]
    [InlineData(new[] { 1, 1 }, new[] { 0 }, new[] { 1 })]
    [InlineData(new[] { 0, 2 }, new[] { 1, 0 }, new[] { 1, 1 })]
    [InlineData(new[] { 0, 1 }, new[] { 0 }, new[] { 1, 1 })]
    [InlineData(new[] { 0, 3, 2 }, new[] { 0, 1 }, new[] { 1, 1 })]
    [InlineData(new int[0], new int[0], new int[0])]
    public void Rows_of_the_wrong_shape_throw(int[] rowStarts, int[] mentors, int[] scores)
        => Assert.Throws<ArgumentException>(() => new CandidateEdges(2, rowStarts, mentors, scores));

    [Fact]
    public void Lengths_that_do_not_fit_throw()
    {
        var edges = CandidateEdges.FromPairs(1, 1, [(0, 0, 1)]);

        Assert.Throws<ArgumentException>(() => new AssignmentProblem([1, 1], [1], edges));
        Assert.Throws<ArgumentException>(() => new AssignmentProblem([1], [-1], edges));
        Assert.Throws<ArgumentException>(() => new AssignmentProblem([1], [1], edges) { MenteeKeys = [] });
        Assert.Throws<ArgumentException>(() => new AssignmentProblem([1], [1], edges) { MentorQuotas = new OrganisationQuotas([0, 0], [0], [1]) });
    }

    [Fact]
    public void Quotas_that_descend_or_name_unknown_organisations_throw()
    {
        Assert.Throws<ArgumentException>(() => new OrganisationQuotas([0], [2], [1]));
        Assert.Throws<ArgumentException>(() => new OrganisationQuotas([0], [-1], [1]));
        Assert.Throws<ArgumentException>(() => new OrganisationQuotas([1], [0], [1]));
        Assert.Throws<ArgumentException>(() => new OrganisationQuotas([0], [0], [1, 1]));
    }
}
