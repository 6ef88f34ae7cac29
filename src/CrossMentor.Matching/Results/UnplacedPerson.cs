using System.Collections.Immutable;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Results;

/// <summary>Somebody without a pair, and why.</summary>
/// <param name="ParticipantId">The participant.</param>
/// <param name="Side">Whether the person would mentor or be mentored.</param>
/// <param name="Cause">The kind of reason.</param>
/// <param name="Reason">The reason itself.</param>
/// <param name="EligibleCount">How many people on the other side were eligible.</param>
/// <param name="BlockingRules">The rules that kept people on the other side out, those that kept out most first.</param>
public sealed record UnplacedPerson(
    Guid ParticipantId,
    Side Side,
    UnplacedKind Cause,
    Reason Reason,
    int EligibleCount,
    ImmutableArray<BlockingRule> BlockingRules);
