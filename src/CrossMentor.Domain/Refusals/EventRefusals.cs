using CrossMentor.Domain.Events;

namespace CrossMentor.Domain.Refusals;

/// <summary>The event is not in a state that allows this.</summary>
public sealed record WrongEventState(EventState State) : Refusal(
    RefusalCodes.WrongEventState,
    State switch
    {
        EventState.Scheduled => "The event has not begun. Come back when it has.",
        EventState.Held => "The event was held and stays as it is.",
        _ => "The event was cancelled. Schedule another one.",
    });

/// <summary>Somebody of the pair has not completed the training that the programme requires. Who it is, is not told.</summary>
public sealed record TrainingIncomplete() : Refusal(
    RefusalCodes.TrainingIncomplete,
    "The training that the programme requires of mentor and mentee is not completed. Look at what is missing and attend it first.");

/// <summary>Somebody has tried to attest the boundaries of mentoring as often as one may on a day.</summary>
public sealed record TooManyAttempts(DateOnly TriesAgainOn) : Refusal(
    RefusalCodes.TooManyAttempts,
    $"The tries of today are used up. Read what was wrong, and try again on {TriesAgainOn:yyyy-MM-dd}.");

/// <summary>No conversation is dated before the kick-off.</summary>
public sealed record BeforeKickOff(DateTimeOffset KickOffAt) : Refusal(
    RefusalCodes.BeforeKickOff,
    $"The programme opens at {KickOffAt:u}. Choose a later time.");

/// <summary>There are too few people of the role for a group of peers.</summary>
public sealed record TooFewPeers(int People, int GroupSize) : Refusal(
    RefusalCodes.TooFewPeers,
    $"There are {People} people of this role for groups of {GroupSize}. Enrol more or choose smaller groups.");

/// <summary>The programme asks for accredited trainers, and nobody with an accreditation that holds on the days of the event teaches what is required.</summary>
public sealed record AccreditationMissing(IReadOnlyList<string> Modules) : Refusal(
    RefusalCodes.AccreditationMissing,
    $"Somebody with an accreditation that holds on the days of the event has to teach {string.Join(", ", Modules)}. Record one with recordAccreditation and name it.");
