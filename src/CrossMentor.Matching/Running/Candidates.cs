using System.Collections.Immutable;

namespace CrossMentor.Matching.Running;

/// <summary>The pairs that may be chosen, row by row, with what kept the others out.</summary>
internal sealed class Candidates(
    ImmutableArray<int> rowStarts, ImmutableArray<int> mentors, ImmutableArray<int> scores, RuleTally menteeTally, RuleTally mentorTally, long unknownPairs)
{
    public ImmutableArray<int> RowStarts => rowStarts;

    public ImmutableArray<int> Mentors => mentors;

    public ImmutableArray<int> Scores => scores;

    public RuleTally MenteeTally => menteeTally;

    public RuleTally MentorTally => mentorTally;

    /// <summary>How many pairs no rule forbids and some rule cannot judge.</summary>
    public long UnknownPairs => unknownPairs;

    /// <summary>The position of a pair, or -1 when it is no candidate.</summary>
    public int Find(int mentee, int mentor)
    {
        var start = rowStarts[mentee];
        var position = mentors.AsSpan()[start..rowStarts[mentee + 1]].BinarySearch(mentor);
        return position < 0 ? -1 : start + position;
    }
}
