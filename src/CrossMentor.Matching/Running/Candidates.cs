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
        return new(starts.MoveToImmutable(), left.ToImmutable(), leftScores.ToImmutable(), menteeTally, mentorTally, unknownPairs);
    }

    /// <summary>The same candidates and one pair more, which is not among them yet.</summary>
    public Candidates With(int mentee, int mentor, int score)
    {
        var position = rowStarts[mentee];
        while (position < rowStarts[mentee + 1] && mentors[position] < mentor)
        {
            position++;
        }

        return new(
            [.. rowStarts.Select((start, row) => row > mentee ? start + 1 : start)],
            mentors.Insert(position, mentor),
            scores.Insert(position, score),
            menteeTally,
            mentorTally,
            unknownPairs);
    }
}
