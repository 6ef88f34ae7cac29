using System.Collections.Immutable;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Groups;

/// <summary>What a group former answers: <see cref="GroupsFormed"/> or <see cref="GroupsImpossible"/>.</summary>
public abstract record GroupAnswer
{
    private protected GroupAnswer()
    {
    }
}

/// <summary>The groups.</summary>
/// <param name="Groups">The groups; every member is in exactly one.</param>
public sealed record GroupsFormed(ImmutableArray<FormedGroup> Groups) : GroupAnswer;

/// <summary>The members cannot be divided as asked.</summary>
/// <param name="Conflicts">What stands in the way, naming the organisations at fault by their codes and members by their rows.</param>
public sealed record GroupsImpossible(ImmutableArray<Conflict> Conflicts) : GroupAnswer;
