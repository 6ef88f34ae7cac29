using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Matching;

/// <summary>Somebody who got no pair in a scenario, or fewer than hoped for, and why.</summary>
public sealed class UnplacedParticipant
{
    private UnplacedParticipant()
    {
    }

    public ScenarioId ScenarioId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    /// <summary>One of <see cref="Refusals.UnplacedCodes"/>, or the code that a plugin gave.</summary>
    public string Code { get; private set; } = string.Empty;

    public string Text { get; private set; } = string.Empty;

    public static UnplacedParticipant Of(Scenario scenario, ParticipantId participantId, string code, string text) => new()
    {
        ScenarioId = scenario.Id,
        ParticipantId = participantId,
        ProgrammeId = scenario.ProgrammeId,
        Code = code,
        Text = text,
    };
}
