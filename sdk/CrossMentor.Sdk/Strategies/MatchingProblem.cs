using System.Collections.Immutable;

namespace CrossMentor.Sdk.Strategies;

/// <summary>What a strategy is asked: candidates with whole scores, and the demands that an answer must meet.</summary>
/// <remarks>
/// Candidates are stored row by row: those of mentee r are the edges <c>RowStarts[r]</c> to <c>RowStarts[r + 1]</c> - 1, by ascending mentor. An edge is known by its
/// position. Forbidden and excluded pairs are absent rather than badly scored, so no weight can buy them back.
/// </remarks>
public sealed class MatchingProblem
{
    /// <summary>Where the candidates of each mentee begin; one entry more than there are mentees.</summary>
    public required ImmutableArray<int> RowStarts { get; init; }

    /// <summary>The mentor of each edge.</summary>
    public required ImmutableArray<int> EdgeMentors { get; init; }

    /// <summary>The score of each edge, from 0 to 1,000,000.</summary>
    public required ImmutableArray<int> EdgeScores { get; init; }

    /// <summary>How many pairs each mentor can hold.</summary>
    public required ImmutableArray<int> MentorCapacities { get; init; }

    /// <summary>How many pairs each mentee can hold, usually one.</summary>
    public required ImmutableArray<int> MenteeCapacities { get; init; }

    /// <summary>The organisation code of each mentor, -1 where it is not known.</summary>
    public required ImmutableArray<int> MentorOrganisations { get; init; }

    /// <summary>The organisation code of each mentee, -1 where it is not known.</summary>
    public required ImmutableArray<int> MenteeOrganisations { get; init; }

    /// <summary>How many organisation codes there are.</summary>
    public required int OrganisationCount { get; init; }

    /// <summary>What organisations must and may have, at most one quota for an organisation and side.</summary>
    public ImmutableArray<OrganisationQuota> Quotas { get; init; } = [];

    /// <summary>Edges that people have fixed: every one of them is part of any answer.</summary>
    public ImmutableArray<int> PinnedEdges { get; init; } = [];

    /// <summary>Edges whose pair already works together when the run starts.</summary>
    public ImmutableArray<int> RunningEdges { get; init; } = [];

    /// <summary>What to strive for, the most important first.</summary>
    public ImmutableArray<MatchingGoal> Goals { get; init; } = [MatchingGoal.MostPlaced, MatchingGoal.TotalScore];

    /// <summary>How many pairs each organisation should have, when <see cref="MatchingGoal.FairShares"/> is a goal; null otherwise.</summary>
    public FairShares? FairShares { get; init; }

    /// <summary>Decides among equals, and feeds whatever draws lots.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many mentees there are.</summary>
    public int MenteeCount => MenteeCapacities.Length;

    /// <summary>How many mentors there are.</summary>
    public int MentorCount => MentorCapacities.Length;

    /// <summary>How many candidates there are.</summary>
    public int EdgeCount => EdgeMentors.Length;

    /// <summary>The mentee of an edge.</summary>
    /// <param name="edge">The position of the edge.</param>
    public int MenteeOf(int edge)
    {
        var found = RowStarts.BinarySearch(edge);
        if (found < 0)
        {
            return ~found - 1;
        }

        // Several mentees can begin at the same position when some have no candidates: the last of them owns the edge.
        while (RowStarts[found + 1] == edge)
        {
            found++;
        }

        return found;
    }
}
