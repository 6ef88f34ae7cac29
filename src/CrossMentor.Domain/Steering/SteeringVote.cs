using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Steering;

/// <summary>What an organisation voted. It never changes.</summary>
public sealed class SteeringVote
{
    private SteeringVote()
    {
    }

    public SteeringVoteId Id { get; private set; }

    public SteeringDecisionId SteeringDecisionId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public RepresentativeId RepresentativeId { get; private set; }

    public SteeringChoice Choice { get; private set; }

    public DateOnly CastOn { get; private set; }

    internal static SteeringVote Of(SteeringVoteId id, SteeringDecision decision, Representative representative, SteeringChoice choice, DateOnly on) => new()
    {
        Id = id,
        SteeringDecisionId = decision.Id,
        ProgrammeId = decision.ProgrammeId,
        OrganisationId = representative.OrganisationId,
        RepresentativeId = representative.Id,
        Choice = choice,
        CastOn = on,
    };
}
