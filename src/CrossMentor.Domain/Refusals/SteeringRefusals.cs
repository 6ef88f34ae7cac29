using CrossMentor.Domain.Steering;

namespace CrossMentor.Domain.Refusals;

/// <summary>The decision is not in a state that allows this.</summary>
public sealed record WrongDecisionState(SteeringDecisionState State) : Refusal(
    RefusalCodes.WrongDecisionState,
    State == SteeringDecisionState.Proposed
        ? "The time to vote is over. Close the decision, or propose it again."
        : "The decision is settled and stays as it is. Propose another one.");

/// <summary>Organisations may still vote, so the votes are not counted yet.</summary>
public sealed record VotingStillOpen(DateOnly VotesUntil) : Refusal(
    RefusalCodes.VotingStillOpen,
    $"Organisations that have not voted may do so until {VotesUntil:yyyy-MM-dd}. Close the decision after that, or when all have voted.");
