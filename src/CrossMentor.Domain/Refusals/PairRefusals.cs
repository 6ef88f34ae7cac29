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

/// <summary>The programme does not ask this side to agree.</summary>
public sealed record AnswerNotAsked() : Refusal(
    RefusalCodes.AnswerNotAsked,
    "The programme asks nobody in this place to agree to its pairs. There is nothing to answer.");
