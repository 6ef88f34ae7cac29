using System.Collections.Immutable;

namespace CrossMentor.Sdk.Groups;

/// <summary>One group.</summary>
/// <param name="Members">The rows of its members, ascending.</param>
/// <param name="Reason">What the group was formed by.</param>
public sealed record FormedGroup(ImmutableArray<int> Members, Reason Reason);
