using CrossMentor.Domain.ActionLearning;

namespace CrossMentor.Domain.Pairs;

/// <summary>What a published scenario turned into.</summary>
public sealed record PublishedMatch(IReadOnlyList<Pair> Pairs, IReadOnlyList<LearningGroup> Groups);
