using CrossMentor.Sdk.Groups;

namespace CrossMentor.Matching.Inputs;

/// <summary>Which learning groups to form.</summary>
/// <param name="GroupCount">How many.</param>
/// <param name="Composition">What each group must look like.</param>
/// <param name="Members">Who takes part.</param>
public sealed record LearningGroupPolicy(
    int GroupCount,
    GroupComposition Composition = GroupComposition.OneOfEachOrganisation,
    LearningGroupMembers Members = LearningGroupMembers.PlacedMentees);
