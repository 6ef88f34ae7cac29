using CrossMentor.Domain.Access;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Matching;

/// <summary>What somebody decided about one pair of a scenario: who, when and why, and what it costs.</summary>
/// <remarks>A pair has one decision at most, so that it is never fixed and ruled out at once.</remarks>
public sealed class ScenarioDecision
{
    public const int ReasonLengthMax = 1000;
    public const int DecidedByLengthMax = RoleGrant.SubjectLengthMax;

    private ScenarioDecision()
    {
    }

    public ScenarioId ScenarioId { get; private set; }

    public ParticipantId MentorId { get; private set; }

    public ParticipantId MenteeId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public DecisionKind Kind { get; private set; }

    /// <summary>Why, in the words of whoever decided.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>The subject of the token of whoever decided.</summary>
    public string DecidedBy { get; private set; } = string.Empty;

    public DateTimeOffset DecidedAt { get; private set; }

    /// <summary>How many pairs more there would be without this decision while all others stand; null until it is priced.</summary>
    public int? PairsLost { get; private set; }

    /// <summary>How much higher the total score would be without it; negative when the pairs it costs would have cost score.</summary>
    public int? ScoreLost { get; private set; }

    public static ScenarioDecision Of(Scenario scenario, DecidedPair pair, string decidedBy, DateTimeOffset at) => new()
    {
        ScenarioId = scenario.Id,
        ProgrammeId = scenario.ProgrammeId,
        MentorId = pair.MentorId,
        MenteeId = pair.MenteeId,
        Kind = pair.Kind,
        Reason = pair.Reason,
        DecidedBy = decidedBy,
        DecidedAt = at,
    };

    /// <summary>The same decision for another draft; who decided and when stays, the price is another one.</summary>
    public ScenarioDecision CopyFor(Scenario scenario) => Of(scenario, new(Kind, MentorId, MenteeId, Reason), DecidedBy, DecidedAt);

    public void Price(int? pairsLost, int? scoreLost) => (PairsLost, ScoreLost) = (pairsLost, scoreLost);
}
