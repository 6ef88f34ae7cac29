using CrossMentor.Domain.Steering;

namespace CrossMentor.Domain.Tests.Steering;

/// <summary>More than half of the organisations decide, and a tie changes nothing.</summary>
public sealed class SteeringBallotTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(51, 26)]
    public void The_quorum_is_more_than_half(int organisations, int quorum)
    {
        var ballot = new SteeringBallot(organisations, quorum - 1, 0, 0);

        Assert.Equal((quorum, SteeringDecisionState.Lapsed), (ballot.Quorum, ballot.Result));
        Assert.Equal(SteeringDecisionState.Adopted, (ballot with { ForCount = quorum }).Result);
    }

    [Theory]
    [InlineData(2, 2, 0, SteeringDecisionState.Rejected)]
    [InlineData(2, 1, 1, SteeringDecisionState.Adopted)]
    [InlineData(1, 2, 1, SteeringDecisionState.Rejected)]
    [InlineData(0, 0, 4, SteeringDecisionState.Rejected)]
    public void More_for_than_against_adopts(int forCount, int againstCount, int abstainCount, SteeringDecisionState expected)
        => Assert.Equal(expected, new SteeringBallot(4, forCount, againstCount, abstainCount).Result);
}
