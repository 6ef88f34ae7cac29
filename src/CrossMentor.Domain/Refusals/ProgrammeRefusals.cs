using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Domain.Refusals;

/// <summary>The kind and the orientation of a programme cannot change once it is active.</summary>
public sealed record ProgrammeTypeFrozen() : Refusal(
    RefusalCodes.ProgrammeTypeFrozen,
    "The programme is active, so its kind and orientation are fixed. Create another programme for another kind.");

/// <summary>The programme is not in a state that allows this.</summary>
public sealed record WrongProgrammeState(ProgrammeState State) : Refusal(
    RefusalCodes.WrongProgrammeState,
    State switch
    {
        ProgrammeState.Preparing => "The programme is still being prepared. Activate it or publish a match first.",
        ProgrammeState.Active => "The programme is active, so this can no longer change. Create another programme for it.",
        _ => "The programme is closed and takes no changes.",
    });

/// <summary>A one-way programme has givers and receivers; the other kinds have organisations that do both.</summary>
public sealed record RoleNotInProgrammeKind(ProgrammeKind Kind, ParticipationRole Role) : Refusal(
    RefusalCodes.RoleNotInProgrammeKind,
    Kind == ProgrammeKind.OneWay
        ? "In a one-way programme an organisation either provides mentors or provides mentees. Choose one of the two."
        : "In this kind of programme each organisation gives and receives. Choose the role that provides both.");

/// <summary>A track is for others, or it is not known whether it is for this person.</summary>
/// <param name="Reason">The first condition that is not met, in a sentence.</param>
/// <param name="Conditions">Every condition of the track, met or not.</param>
public sealed record NotEligibleForTrack(string Reason, IReadOnlyList<TrackCondition> Conditions) : Refusal(
    RefusalCodes.NotEligibleForTrack,
    $"{Reason} Complete the facts of the person or choose another track.");
/// <summary>Something that the programme asks for before it becomes active is missing.</summary>
public sealed record ActivationGatesOpen(IReadOnlyList<GateCode> Gates) : Refusal(
    RefusalCodes.ActivationGatesOpen,
    "Something that the programme asks for before it becomes active is missing. Read programmeReadiness, which says of each gate what to do.");

/// <summary>Something that the programme asks for before it is closed is missing.</summary>
public sealed record ClosureGatesOpen(IReadOnlyList<GateCode> Gates) : Refusal(
    RefusalCodes.ClosureGatesOpen,
    "Something that the programme asks for before it is closed is missing. Read programmeReadiness, which says of each gate what to do.");

/// <summary>Organisations joined on what the programme asks for, so no gate is taken away without them.</summary>
public sealed record GateRemovalNeedsDecision(IReadOnlyList<GateCode> Gates) : Refusal(
    RefusalCodes.GateRemovalNeedsDecision,
    "Organisations joined the programme on what it asks for. Leave the gate, or let the steering group waive it with proposeSteeringDecision.");
