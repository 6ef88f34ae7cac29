using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Steering;

/// <summary>How a vote went: one vote an organisation, of those that take part when it is counted.</summary>
public sealed record SteeringBallot(int OrganisationCount, int ForCount, int AgainstCount, int AbstainCount)
{
    /// <summary>How many have to vote: more than half of the organisations. Whoever abstains has voted.</summary>
    public int Quorum => (OrganisationCount / 2) + 1;

    public int VoteCount => ForCount + AgainstCount + AbstainCount;

    public bool IsComplete => VoteCount == OrganisationCount;

    /// <summary>A tie changes nothing, so it rejects.</summary>
    public SteeringDecisionState Result
    {
        get
        {
            if (VoteCount < Quorum)
            {
                return SteeringDecisionState.Lapsed;
            }

            return ForCount > AgainstCount ? SteeringDecisionState.Adopted : SteeringDecisionState.Rejected;
        }
    }

    public static SteeringBallot Count(IReadOnlyCollection<OrganisationId> organisations, IEnumerable<SteeringVote> votes)
    {
        var counted = votes.Where(vote => organisations.Contains(vote.OrganisationId)).CountBy(vote => vote.Choice).ToDictionary();
        return new(
            organisations.Count,
            counted.GetValueOrDefault(SteeringChoice.For),
            counted.GetValueOrDefault(SteeringChoice.Against),
            counted.GetValueOrDefault(SteeringChoice.Abstain));
    }
}
