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

    /// <summary>Pairs that no rule keeps apart, and a private declaration does: by mentee and mentor.</summary>
    public ImmutableArray<(int Mentee, int Mentor)> Withheld { get; init; } = [];

    /// <summary>The position of a pair, or -1 when it is no candidate.</summary>
    public int Find(int mentee, int mentor)
    {
        var start = rowStarts[mentee];
        var position = mentors.AsSpan()[start..rowStarts[mentee + 1]].BinarySearch(mentor);
        return position < 0 ? -1 : start + position;
    }

    /// <summary>The same candidates without some pairs.</summary>
    /// <param name="edges">Their positions, ascending.</param>
    public Candidates Without(IReadOnlyList<int> edges)
    {
        if (edges.Count == 0)
        {
            return this;
        }

        var starts = ImmutableArray.CreateBuilder<int>(rowStarts.Length);
        var (left, leftScores) = (ImmutableArray.CreateBuilder<int>(mentors.Length - edges.Count), ImmutableArray.CreateBuilder<int>(mentors.Length - edges.Count));
        var next = 0;
        for (var row = 0; row + 1 < rowStarts.Length; row++)
        {
            starts.Add(left.Count);
            for (var edge = rowStarts[row]; edge < rowStarts[row + 1]; edge++)
            {
                if (next < edges.Count && edges[next] == edge)
                {
                    next++;
                    continue;
                }

                left.Add(mentors[edge]);
                leftScores.Add(scores[edge]);
            }
        }

        starts.Add(left.Count);
        return new(starts.MoveToImmutable(), left.ToImmutable(), leftScores.ToImmutable(), menteeTally, mentorTally, unknownPairs) { Withheld = Withheld };
    }

    /// <summary>The same candidates and some pairs more, none of which is among them yet.</summary>
    public Candidates With(IEnumerable<(int Mentee, int Mentor, int Score)> pairs)
    {
        var added = pairs.OrderBy(pair => pair.Mentee).ThenBy(pair => pair.Mentor).ToArray();
        if (added.Length == 0)
        {
            return this;
        }

        var starts = ImmutableArray.CreateBuilder<int>(rowStarts.Length);
        var (all, allScores) = (ImmutableArray.CreateBuilder<int>(mentors.Length + added.Length), ImmutableArray.CreateBuilder<int>(mentors.Length + added.Length));
        var next = 0;
        for (var row = 0; row + 1 < rowStarts.Length; row++)
        {
            starts.Add(all.Count);
            for (var edge = rowStarts[row]; edge <= rowStarts[row + 1]; edge++)
            {
                var isEnd = edge == rowStarts[row + 1];
                while (next < added.Length && added[next].Mentee == row && (isEnd || added[next].Mentor < mentors[edge]))
                {
                    all.Add(added[next].Mentor);
                    allScores.Add(added[next++].Score);
                }

                if (!isEnd)
                {
                    all.Add(mentors[edge]);
                    allScores.Add(scores[edge]);
                }
            }
        }

        starts.Add(all.Count);
        return new(starts.MoveToImmutable(), all.ToImmutable(), allScores.ToImmutable(), menteeTally, mentorTally, unknownPairs) { Withheld = Withheld };
    }
}
