namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>Tells from whom an alternating path leads to a partner with room; where it exists, only a quota can have closed it.</summary>
/// <remarks>
/// The paths are followed backwards from all partners with room at once, so the work is one look at each edge, however many places are open.
/// Pinned and excluded edges are no part of any path: nobody may change them.
/// </remarks>
internal sealed class QuotaReach
{
    private readonly EdgeState[] states;
    private readonly EdgeList byMentee;
    private readonly EdgeList byMentor;

    public QuotaReach(CandidateEdges edges, DecisionReview decisions, ChosenPair[] pairs, CancellationToken ct)
    {
        states = new EdgeState[edges.Count];
        foreach (var pair in pairs)
        {
            states[edges.Find(pair.Mentee, pair.Mentor)] = pair.IsPinned ? EdgeState.Decided : EdgeState.Chosen;
        }

        foreach (var edge in decisions.ExcludedEdges)
        {
            states[edge] = EdgeState.Decided;
        }

        byMentee = EdgeList.ByMentee(edges);
        byMentor = EdgeList.ByMentor(edges, ct);
    }

    private enum EdgeState : byte
    {
        Free,
        Chosen,
        Decided,
    }

    public bool[] Mentees(SideLoad mentees, SideLoad mentors, CancellationToken ct) => Follow(mentees, byMentee, mentors, byMentor, ct);

    public bool[] Mentors(SideLoad mentors, SideLoad mentees, CancellationToken ct) => Follow(mentors, byMentor, mentees, byMentee, ct);

    private bool[] Follow(SideLoad side, EdgeList edgesOfSide, SideLoad partners, EdgeList edgesOfPartners, CancellationToken ct)
    {
        var reaching = new bool[side.Count];
        var isQueued = new bool[partners.Count];
        var members = MembersWithPairs(side);
        var queue = new Queue<int>();
        var found = new Stack<int>();
        for (var partner = 0; partner < partners.Count; partner++)
        {
            if (partners.HasRoom(partner))
            {
                isQueued[partner] = true;
                queue.Enqueue(partner);
            }
        }

        while (queue.TryDequeue(out var partner))
        {
            ct.ThrowIfCancellationRequested();
            var (people, peopleEdges) = edgesOfPartners.Of(partner);
            for (var place = 0; place < people.Count; place++)
            {
                if (states[peopleEdges[place]] == EdgeState.Free)
                {
                    Mark(people[place]);
                }
            }

            while (found.TryPop(out var person))
            {
                var (held, heldEdges) = edgesOfSide.Of(person);
                for (var place = 0; place < held.Count; place++)
                {
                    if (states[heldEdges[place]] == EdgeState.Chosen && !isQueued[held[place]])
                    {
                        isQueued[held[place]] = true;
                        queue.Enqueue(held[place]);
                    }
                }

                // Within a full organisation a placed colleague can make way: the quota stays as it is.
                var organisation = side.OrganisationOf(person);
                if (organisation >= 0 && side.HasRoom(person) && side.IsFull(organisation) && members.Remove(organisation, out var colleagues))
                {
                    colleagues.ForEach(Mark);
                }
            }
        }

        return reaching;

        void Mark(int person)
        {
            if (!reaching[person])
            {
                reaching[person] = true;
                found.Push(person);
            }
        }
    }

    private static Dictionary<int, List<int>> MembersWithPairs(SideLoad side)
        => Enumerable.Range(0, side.Count)
            .Where(person => side.OrganisationOf(person) >= 0 && side.Load(person) > 0)
            .GroupBy(side.OrganisationOf)
            .ToDictionary(group => group.Key, group => group.ToList());

    /// <summary>The edges of each person of one side, with their positions in the problem.</summary>
    private sealed class EdgeList(int[] starts, int[] partners, int[] positions)
    {
        public static EdgeList ByMentee(CandidateEdges edges)
            => new(edges.RowStarts.ToArray(), edges.Mentors.ToArray(), Enumerable.Range(0, edges.Count).ToArray());

        public static EdgeList ByMentor(CandidateEdges edges, CancellationToken ct)
        {
            var starts = new int[edges.MentorCount + 1];
            foreach (var mentor in edges.Mentors)
            {
                starts[mentor + 1]++;
            }

            for (var mentor = 0; mentor < edges.MentorCount; mentor++)
            {
                starts[mentor + 1] += starts[mentor];
            }

            var next = starts[..^1];
            var (mentees, positions) = (new int[edges.Count], new int[edges.Count]);
            for (var mentee = 0; mentee < edges.MenteeCount; mentee++)
            {
                ct.ThrowIfCancellationRequested();
                for (var edge = edges.RowStarts[mentee]; edge < edges.RowStarts[mentee + 1]; edge++)
                {
                    var place = next[edges.Mentors[edge]]++;
                    (mentees[place], positions[place]) = (mentee, edge);
                }
            }

            return new EdgeList(starts, mentees, positions);
        }

        public (ArraySegment<int> Partners, ArraySegment<int> Edges) Of(int person)
        {
            var (start, count) = (starts[person], starts[person + 1] - starts[person]);
            return (new ArraySegment<int>(partners, start, count), new ArraySegment<int>(positions, start, count));
        }
    }
}
