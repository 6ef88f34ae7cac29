namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>Finds, for mentors whom hardly any mentee has picked, those mentees who came nearest to it.</summary>
/// <remarks>
/// Rough prices err: a mentor whom one sampled mentee happens to suit looks dearer to all others than they are. Everybody has to have a pair where both
/// sides are as many, so that the prices of all others would rise until somebody takes such a mentor, far beyond what is right for all pairs.
/// </remarks>
internal sealed class OverlookedMentors
{
    private const int FewShare = 10;
    private const int EnoughShare = 6;
    private const int KeyRange = 1 << 30;

    private readonly int[] overlooked;
    private readonly int[] bounds;
    private readonly int enough;
    private readonly ulong[] nearest;
    private readonly int[] counts;
    private readonly int[] farthest;

    private OverlookedMentors(int[] overlooked, int[] bounds, int enough)
    {
        (this.overlooked, this.bounds, this.enough) = (overlooked, bounds, enough);
        nearest = new ulong[checked(overlooked.Length * 2 * enough)];
        counts = new int[overlooked.Length];
        farthest = new int[overlooked.Length];
        Array.Fill(farthest, int.MaxValue);
    }

    /// <summary>The edges of such mentors that the core lacks.</summary>
    /// <param name="rows">The scores of all pairs.</param>
    /// <param name="core">What the mentees have picked.</param>
    /// <param name="bounds">For each mentee the least score less price that was picked.</param>
    /// <param name="wanted">How many mentors each mentee picks.</param>
    /// <param name="ct">Tested once a row.</param>
    public static List<(int Mentee, int Mentor, int Score)> Find(IScoreRows rows, CoreEdges core, int[] bounds, int wanted, CancellationToken ct)
    {
        // Where there are more mentors than mentees, nobody has to take one of whom nobody thinks.
        if (rows.MentorCount > rows.MenteeCount)
        {
            return [];
        }

        var picks = new int[rows.MentorCount];
        foreach (var mentor in core.Mentors)
        {
            picks[mentor]++;
        }

        var few = Math.Min(wanted, rows.MenteeCount) / FewShare;
        int[] unpicked = [.. Enumerable.Range(0, picks.Length).Where(mentor => picks[mentor] < few)];
        if (unpicked.Length == 0)
        {
            return [];
        }

        var search = new OverlookedMentors(unpicked, bounds, (Math.Min(wanted, rows.MenteeCount) / EnoughShare) + 1);
        ScoreReader.ForEach(rows, search.Look, ct);
        return search.Edges(core);
    }

    private Span<ulong> Room(int place) => nearest.AsSpan(place * 2 * enough, 2 * enough);

    /// <summary>Twice as many as are wanted are kept at most, then the farther half goes, and what is as far as that needs no look.</summary>
    private void Look(int mentee, ReadOnlySpan<int> scores)
    {
        var bound = bounds[mentee];
        for (var place = 0; place < overlooked.Length; place++)
        {
            var score = scores[overlooked[place]];
            if (bound - score < farthest[place] && score >= 0)
            {
                Room(place)[counts[place]++] = ((ulong)(uint)(KeyRange + bound - score) << 32) | (uint)mentee;
                if (counts[place] == 2 * enough)
                {
                    Shorten(place);
                }
            }
        }
    }

    private void Shorten(int place)
    {
        var room = Room(place);
        Selection.MoveSmallest(room, enough);
        counts[place] = enough;
        var greatest = 0UL;
        foreach (var key in room[..enough])
        {
            greatest = Math.Max(greatest, key);
        }

        farthest[place] = (int)(greatest >> 32) - KeyRange;
    }

    private List<(int Mentee, int Mentor, int Score)> Edges(CoreEdges core)
    {
        var missing = new List<(int, int, int)>();
        for (var place = 0; place < overlooked.Length; place++)
        {
            var found = Room(place)[..counts[place]];
            Selection.MoveSmallest(found, Math.Min(enough, found.Length));
            foreach (var key in found[..Math.Min(enough, found.Length)])
            {
                var (mentee, mentor) = ((int)(uint)key, overlooked[place]);
                if (!core.MentorsOf(mentee).Contains(mentor))
                {
                    missing.Add((mentee, mentor, KeyRange + bounds[mentee] - (int)(key >> 32)));
                }
            }
        }

        return missing;
    }
}
