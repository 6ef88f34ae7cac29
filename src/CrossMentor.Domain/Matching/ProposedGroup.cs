using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Matching;

/// <summary>A learning group as a scenario proposes it.</summary>
public sealed class ProposedGroup
{
    private ProposedGroup()
    {
    }

    public ScenarioId ScenarioId { get; private set; }

    /// <summary>1, 2, 3 within the scenario.</summary>
    public int Number { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public IReadOnlyList<ParticipantId> MemberIds { get; private set; } = [];

    public static ProposedGroup Of(Scenario scenario, int number, IReadOnlyList<ParticipantId> memberIds) => new()
    {
        ScenarioId = scenario.Id,
        Number = number,
        ProgrammeId = scenario.ProgrammeId,
        MemberIds = memberIds,
    };
}
