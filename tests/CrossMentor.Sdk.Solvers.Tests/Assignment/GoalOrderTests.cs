using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Goals;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Assignment;

public sealed class GoalOrderTests
{
    [Fact]
    public void Two_modest_pairs_win_against_one_excellent_pair()
    {
        // Mentees A and B, mentors X and Y; A with Y is forbidden. A solver that only looks at scores picks B-X alone.
        var solution = Problems.Of(2, 2, (0, 0, 1), (1, 0, 10), (1, 1, 1)).Solve();

        Assert.Equal([(0, 0), (1, 1)], solution.Chosen());
        Assert.Equal(2, solution.TotalScore);
    }

    [Theory]
    [InlineData(1, new[] { 0, 0, 1, 1 })]
    [InlineData(3, new[] { 0, 1, 1, 0 })]
    public void Among_solutions_with_as_many_pairs_the_score_decides(int crossScore, int[] expected)
    {
        var solution = Problems.Of(2, 2, (0, 0, 2), (1, 1, 2), (0, 1, crossScore), (1, 0, crossScore)).Solve();

        Assert.Equal([(expected[0], expected[1]), (expected[2], expected[3])], solution.Chosen());
    }

    [Fact]
    public void A_forbidden_pair_is_never_chosen_however_lonely_its_people_stay()
    {
        var solution = Problems.Of(2, 1, (0, 0, 5)).Solve();

        Assert.Equal([(0, 0)], solution.Chosen());
        Assert.Equal([new OpenPlace(1, 1, IsUnplaced: true, OpenPlaceCause.NoCandidate)], solution.OpenMentees);
    }

    [Fact]
    public void Pairs_without_points_are_still_pairs()
    {
        var solution = Problems.Of(3, 3, (0, 0, 0), (1, 1, 0), (2, 2, 0)).Solve();

        Assert.Equal(3, solution.Pairs.Count);
    }

    [Fact]
    public void A_programme_without_people_is_solved_by_no_pairs()
    {
        var problem = Problems.Of(0, 0);

        Assert.Empty(problem.Solve().Pairs);
        Assert.True(problem.Check(problem.Solve()).IsAccepted);
    }

    [Fact]
    public void A_star_mentor_goes_to_whom_the_programme_gains_most()
    {
        // Everybody prefers mentor 0; the programme gains 90 by giving it to mentee 1 and 20 by giving it to mentee 0.
        var solution = Problems.Of(2, 2, (0, 0, 100), (0, 1, 80), (1, 0, 100), (1, 1, 10)).Solve();

        Assert.Equal([(0, 1), (1, 0)], solution.Chosen());
    }

    [Fact]
    public void Mentors_are_filled_up_to_their_capacity_and_no_further()
    {
        var problem = new AssignmentProblem([1, 1, 1], [2], CandidateEdges.FromPairs(3, 1, [(0, 0, 3), (1, 0, 2), (2, 0, 1)]));

        var solution = problem.Solve();

        Assert.Equal([(0, 0), (1, 0)], solution.Chosen());
        Assert.Equal([new OpenPlace(2, 1, IsUnplaced: true, OpenPlaceCause.Capacity)], solution.OpenMentees);
    }

    [Fact]
    public void Two_places_of_a_mentee_go_to_two_different_mentors()
    {
        var problem = new AssignmentProblem([2], [2, 2], CandidateEdges.FromPairs(1, 2, [(0, 0, 9), (0, 1, 1)]));

        Assert.Equal([(0, 0), (0, 1)], problem.Solve().Chosen());
    }

    [Fact]
    public void A_chosen_pair_names_the_next_best_mentor_and_what_he_costs()
    {
        var pair = Problems.Of(1, 2, (0, 0, 70), (0, 1, 50)).Solve(Problems.WithAlternatives).Pairs[0];

        Assert.Equal(new PairAlternative(AlternativeKind.OtherMentor, Mentor: 1, PairsLost: 0, ScoreLost: 20) { GoalLost = AssignmentGoal.TotalScore }, pair.Alternative);
    }

    [Theory]
    [InlineData(0, AlternativeKind.NotComputed)]
    [InlineData(1, AlternativeKind.NotComputed)]
    [InlineData(2, AlternativeKind.Unplaced)]
    public void Alternatives_are_found_up_to_the_number_of_pairs_asked_for(int upTo, AlternativeKind expected)
    {
        var solution = Problems.Of(2, 2, (0, 0, 1), (1, 1, 1)).Solve(new SolveOptions { AlternativesUpToPairs = upTo });

        Assert.All(solution.Pairs, pair => Assert.Equal(expected, pair.Alternative.Kind));
    }
}
