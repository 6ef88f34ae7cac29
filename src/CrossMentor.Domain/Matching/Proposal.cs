using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Matching;

/// <summary>A mentor and a mentee proposed to each other in a scenario. It never changes.</summary>
public sealed class Proposal
{
    private Proposal()
    {
    }

    public ProposalId Id { get; private set; }

    public ScenarioId ScenarioId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ParticipantId MentorId { get; private set; }

    public ParticipantId MenteeId { get; private set; }

    public OrganisationId MentorOrganisationId { get; private set; }

    public OrganisationId MenteeOrganisationId { get; private set; }

    /// <summary>Whether the two were a running pair when they were proposed.</summary>
    public bool IsRunning { get; private set; }

    public int Score { get; private set; }

    public PairExplanation Explanation { get; private set; } = new(0, [], []);

    public static Proposal Make(ProposalId id, Scenario scenario, CrossPair pair, PairExplanation explanation, bool isRunning = false)
    {
        if (pair.Mentor.ProgrammeId != scenario.ProgrammeId)
        {
            throw new ArgumentException("The pair belongs to another programme.", nameof(pair));
        }

        return new()
        {
            Id = id,
            ScenarioId = scenario.Id,
            ProgrammeId = scenario.ProgrammeId,
            MentorId = pair.Mentor.Id,
            MenteeId = pair.Mentee.Id,
            MentorOrganisationId = pair.Mentor.OrganisationId,
            MenteeOrganisationId = pair.Mentee.OrganisationId,
            IsRunning = isRunning,
            Score = explanation.Score,
            Explanation = explanation,
        };
    }
}
