using CrossMentor.Domain.Pairs;

namespace CrossMentor.Domain.Refusals;

/// <summary>The pair is not in a state that allows this.</summary>
public sealed record WrongPairState(PairState State) : Refusal(
    RefusalCodes.WrongPairState,
    State switch
    {
        PairState.Proposed => "The pair still waits for agreement. Come back when it is confirmed.",
        PairState.Published or PairState.Active => "The pair is confirmed, so there is nothing to answer any more. Unwind it if it does not work.",
        PairState.Completed => "The pair is completed and stays as it is.",
        PairState.Declined => "The pair did not come about.",
        _ => "The pair has ended.",
    });

/// <summary>The two are a pair already, or have been proposed to each other.</summary>
public sealed record AlreadyPaired() : Refusal(
    RefusalCodes.AlreadyPaired,
    "The two are a pair already, or are proposed to each other. Look at the pairs of the programme.");

/// <summary>A plugin of the programme did not answer, so nobody knows whether its rules allow the pair.</summary>
public sealed record RulesNotAnswering(string? PluginId, string Detail) : Refusal(
    RefusalCodes.RulesNotAnswering,
    $"The rules of the programme could not be asked. {Detail}");

/// <summary>One of the two has no place for the pair any more. Which one, and how many places there are, is not told before the pair is confirmed.</summary>
public sealed record NoPlaceLeft() : Refusal(
    RefusalCodes.NoPlaceLeft,
    "One of the two has no place for another pair any more. The offer stays, in case a place becomes free.");

/// <summary>The programme does not ask this side to agree.</summary>
public sealed record AnswerNotAsked() : Refusal(
    RefusalCodes.AnswerNotAsked,
    "The programme asks nobody in this place to agree to its pairs. There is nothing to answer.");

/// <summary>The session is not in a state that allows this.</summary>
public sealed record WrongSessionState(SessionState State) : Refusal(
    RefusalCodes.WrongSessionState,
    State switch
    {
        SessionState.Scheduled => "The session is still to come. Log it when it was held.",
        SessionState.Held => "The session was held and waits for the other's confirmation. Confirm it or take it back.",
        SessionState.Confirmed => "Both have confirmed the session, so it stays as it is.",
        _ => "The session was cancelled. Schedule or log another one.",
    });

/// <summary>The programme keeps nothing of what its pairs write.</summary>
public sealed record PairContentOff() : Refusal(
    RefusalCodes.PairContentOff,
    "The programme keeps nothing of what its pairs write to each other. Keep it where the two of you want to.");

/// <summary>The operator decided on no place for the keys of pairs.</summary>
public sealed record PairContentNotOffered() : Refusal(
    RefusalCodes.PairContentNotOffered,
    "This installation has no place for the keys to what pairs write, so no programme keeps it. Ask the operator to set CrossMentor:Keys:Folder.");

/// <summary>What the two wrote cannot be read: its key is lost, or somebody changed what is stored.</summary>
public sealed record PairContentUnreadable() : Refusal(
    RefusalCodes.PairContentUnreadable,
    "What the pair wrote cannot be read, because its key is not there or what is stored was changed. Ask the operator to restore the keys of the installation.");

/// <summary>The pairs of the programme began under what it said about their words, so that stays.</summary>
public sealed record PairContentSettled() : Refusal(
    RefusalCodes.PairContentSettled,
    "A pair of the programme is confirmed, so whether it keeps what pairs write is settled. Decide it for the next edition.");

/// <summary>Something that the programme asks for before a pair begins is open.</summary>
public sealed record PairNotReady(IReadOnlyList<PairGateCode> Gates) : Refusal(
    RefusalCodes.PairNotReady,
    "The pair is not ready to begin. Look at what is open in its readiness.");

/// <summary>The two have met less often than the programme asks before a pair is completed.</summary>
public sealed record SessionsMissing(int Confirmed, int Minimum) : Refusal(
    RefusalCodes.SessionsMissing,
    $"Both have confirmed {Confirmed} sessions, and the programme asks for {Minimum}. Confirm the others, or hold them.");
