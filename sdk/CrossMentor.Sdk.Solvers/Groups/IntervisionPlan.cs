namespace CrossMentor.Sdk.Solvers.Groups;

/// <summary>Either a series of meetings, or the reasons why there is none.</summary>
public sealed record IntervisionPlan
{
    private IntervisionPlan()
    {
    }

    /// <summary>Whether no series keeps the rules; then <see cref="Refusals"/> says why and everything else is empty.</summary>
    public bool IsRefused => Refusals.Count > 0;

    /// <summary>Why there is no series; organisations at fault by index.</summary>
    public IReadOnlyList<GroupRefusal> Refusals { get; private init; } = [];

    /// <summary>The meetings in their order.</summary>
    public IReadOnlyList<RotaMeeting> Meetings { get; private init; } = [];

    /// <summary>How many encounters are between two people who have met before.</summary>
    public long Repeats { get; private init; }

    /// <summary>No series of so many meetings has fewer such encounters. Whether one has as few is another question.</summary>
    public long FewestRepeats { get; private init; }

    internal static IntervisionPlan Refused(IReadOnlyList<GroupRefusal> refusals) => new() { Refusals = refusals };

    internal static IntervisionPlan Planned(IReadOnlyList<RotaMeeting> meetings, long repeats, long fewestRepeats)
        => new() { Meetings = meetings, Repeats = repeats, FewestRepeats = fewestRepeats };
}

/// <summary>One meeting.</summary>
/// <param name="Groups">Its groups; every member sits in exactly one.</param>
public sealed record RotaMeeting(IReadOnlyList<RotaGroup> Groups);

/// <summary>One group of a meeting.</summary>
/// <param name="Members">The members, by index.</param>
/// <param name="CaseBringer">The member whose case is discussed.</param>
public sealed record RotaGroup(IReadOnlyList<int> Members, int CaseBringer);
