namespace CrossMentor.Api.Tests.Histories;

/// <summary>What can be asked of the pairs of a few mentors and mentees with one place each.</summary>
internal abstract record PairAction
{
    /// <summary>The manager proposes two to each other; if they are, their pair has this number.</summary>
    public sealed record Propose(int Pair, string Mentor, string Mentee) : PairAction;

    public sealed record Answer(int Pair, string Side, bool Agrees) : PairAction;

    public sealed record Start(int Pair) : PairAction;

    /// <summary>The mentor says that the two met on a day.</summary>
    public sealed record Log(int Pair, int DaysAgo) : PairAction;

    /// <summary>The mentee confirms the session of a day.</summary>
    public sealed record Confirm(int Pair, int DaysAgo) : PairAction;

    /// <param name="Side">Null for the manager.</param>
    public sealed record Complete(int Pair, string? Side) : PairAction;

    public sealed record Unwind(int Pair) : PairAction;

    /// <summary>The manager reads the states of all pairs.</summary>
    public sealed record Read : PairAction;
}
