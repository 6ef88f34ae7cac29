using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>How one gate of a programme stands, and what is missing.</summary>
/// <param name="State">Null where it would tell the reader of another organisation.</param>
/// <param name="Message">What is missing and what to do. It names nobody.</param>
/// <param name="MissingIds">The organisations that keep it open, in the order of their ids.</param>
/// <param name="Refusals">What the gate answers, beside its name, to somebody who wants to pass it.</param>
public sealed record GateReading(
    GateCode Code,
    GateState? State,
    GateDisclosure Disclosure,
    string Message,
    IReadOnlyList<OrganisationId> MissingIds,
    IReadOnlyList<Refusal> Refusals)
{
    public GatePhase Phase => Gates.PhaseOf(Code);

    /// <summary>The decision of the steering group to do without the gate; null while it counts.</summary>
    public SteeringDecisionId? DecisionId { get; init; }

    public static GateReading Passed(GateCode code, GateDisclosure disclosure, string message)
        => new(code, GateState.Passed, disclosure, message, [], []);

    public static GateReading NotAsked(GateCode code)
        => new(code, GateState.NotAsked, GateDisclosure.Everybody, "The programme does not ask for this.", [], []);

    /// <summary>It tells nothing of how the gate would stand.</summary>
    public static GateReading Waived(GateCode code, SteeringDecisionId decision)
        => new(code, GateState.Waived, GateDisclosure.Everybody, "The steering group decided to do without this.", [], []) { DecisionId = decision };

    public static GateReading Open(
        GateCode code, GateDisclosure disclosure, string message, IEnumerable<OrganisationId> missing, IReadOnlyList<Refusal> refusals)
        => new(code, GateState.Open, disclosure, message, [.. missing.Distinct().Order()], refusals);

    /// <summary>The reading as somebody may have it who takes part and does not manage the programme.</summary>
    /// <param name="own">The reader's organisations.</param>
    public GateReading For(IReadOnlySet<OrganisationId> own)
    {
        if (State == GateState.NotAsked || Disclosure == GateDisclosure.Everybody)
        {
            return this;
        }

        var concerned = Disclosure == GateDisclosure.Concerned ? MissingIds.Where(own.Contains).ToList() : [];
        return concerned.Count > 0
            ? this with { MissingIds = concerned }
            : this with { State = null, Message = "How this stands is between the organisations concerned and the manager of the programme.", MissingIds = [] };
    }
}
