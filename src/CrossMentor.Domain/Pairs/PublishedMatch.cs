using CrossMentor.Domain.ActionLearning;

namespace CrossMentor.Domain.Pairs;

/// <summary>What a published scenario turned into. Running pairs that go on are not in it: nothing about them changed.</summary>
/// <param name="Pairs">The pairs that begin.</param>
/// <param name="Groups">The learning groups that begin.</param>
/// <param name="Newcomers">Who joins a learning group that was there.</param>
public sealed record PublishedMatch(IReadOnlyList<Pair> Pairs, IReadOnlyList<LearningGroup> Groups, IReadOnlyList<LearningGroupMember> Newcomers);
