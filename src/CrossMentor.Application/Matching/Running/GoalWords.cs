using DomainGoal = CrossMentor.Domain.Matching.MatchingGoal;
using SdkGoal = CrossMentor.Sdk.Strategies.MatchingGoal;

namespace CrossMentor.Application.Matching.Running;

/// <summary>What the goals of a programme are called in the SDK, and back.</summary>
internal static class GoalWords
{
    private static readonly (DomainGoal Domain, SdkGoal Sdk)[] Words =
    [
        (DomainGoal.MostPlaced, SdkGoal.MostPlaced),
        (DomainGoal.TotalScore, SdkGoal.TotalScore),
        (DomainGoal.FairShares, SdkGoal.FairShares),
        (DomainGoal.LeastChange, SdkGoal.LeastChange),
        (DomainGoal.Bottleneck, SdkGoal.Bottleneck),
    ];

    public static SdkGoal ToSdk(DomainGoal goal) => Words.Single(words => words.Domain == goal).Sdk;

    public static DomainGoal ToDomain(SdkGoal goal) => Words.Single(words => words.Sdk == goal).Domain;
}
