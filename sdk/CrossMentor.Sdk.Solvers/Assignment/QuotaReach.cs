namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>Tells from whom an alternating path leads to a partner with room; where it exists, only a quota can have closed it.</summary>
/// <remarks>
/// The paths are followed backwards from all partners with room at once, so the work is a few looks at each edge, however many places are open.
/// Pinned and excluded edges are no part of any path: nobody may change them. Edges are stored by mentee; those of mentors are listed only for
/// mentees whom the first look has not reached, because most have a candidate with room.
/// </remarks>
internal sealed class QuotaReach(CandidateEdges edges, DecisionReview decisions, ChosenPair[] pairs, CancellationToken ct)
{
    private readonly EdgeState[] states = StatesOf(edges, decisions, pairs);

    private enum EdgeState : byte
    {
        Free,
        Chosen,
        Decided,
    }

    private IEnumerable<ChosenPair> Movable => pairs.Where(pair => !pair.IsPinned);

    public bool[] Mentees(SideLoad mentees, SideLoad mentors)
    {
        var walk = new Walk(mentees, mentors, PairLists.Of(mentees.Count, Movable.Select(pair => (pair.Mentee, pair.Mentor))));
        if (!walk.MayReach)
        {
            return walk.IsReached;
        }

        for (var mentee = 0; mentee < mentees.Count; mentee++)
        {
            ct.ThrowIfCancellationRequested();
            for (var edge = edges.RowStarts[mentee]; !walk.IsReached[mentee] && edge < edges.RowStarts[mentee + 1]; edge++)
            {
                if (states[edge] == EdgeState.Free && walk.IsQueued[edges.Mentors[edge]])
                {
                    walk.Reach(mentee);
                }
            }
        }

        bool[] isReached = [.. walk.IsReached];
        var free = PairLists.Of(mentors.Count, FreeEdges(isReached));
        while (walk.TryTake(out var mentor))
        {
            ct.ThrowIfCancellationRequested();
            foreach (var mentee in free.Of(mentor))
            {
                walk.Reach(mentee);
            }
        }

        return walk.IsReached;
    }

    public bool[] Mentors(SideLoad mentors, SideLoad mentees)
    {
        var walk = new Walk(mentors, mentees, PairLists.Of(mentors.Count, Movable.Select(pair => (pair.Mentor, pair.Mentee))));
        while (walk.MayReach && walk.TryTake(out var mentee))
        {
            ct.ThrowIfCancellationRequested();
            for (var edge = edges.RowStarts[mentee]; edge < edges.RowStarts[mentee + 1]; edge++)
            {
                if (states[edge] == EdgeState.Free)
                {
                    walk.Reach(edges.Mentors[edge]);
                }
            }
        }

        return walk.IsReached;
    }

    private static EdgeState[] StatesOf(CandidateEdges edges, DecisionReview decisions, ChosenPair[] pairs)
    {
        var found = new EdgeState[edges.Count];
        foreach (var pair in pairs)
        {
            found[edges.Find(pair.Mentee, pair.Mentor)] = pair.IsPinned ? EdgeState.Decided : EdgeState.Chosen;
        }

        foreach (var edge in decisions.ExcludedEdges)
        {
            found[edge] = EdgeState.Decided;
        }

        return found;
    }

    /// <summary>The mentors whom mentees left over could have.</summary>
    private IEnumerable<(int Mentor, int Mentee)> FreeEdges(bool[] isReached)
    {
        for (var mentee = 0; mentee < isReached.Length; mentee++)
        {
            ct.ThrowIfCancellationRequested();
            for (var edge = edges.RowStarts[mentee]; !isReached[mentee] && edge < edges.RowStarts[mentee + 1]; edge++)
            {
                if (states[edge] == EdgeState.Free)
                {
                    yield return (edges.Mentors[edge], mentee);
                }
            }
        }
    }

    /// <summary>Who is reached so far, and the partners from whom others have still to be reached.</summary>
    private sealed class Walk
    {
        private readonly SideLoad side;
        private readonly PairLists held;
        private readonly PairLists members;
        private readonly bool[] isOpened;
        private readonly Queue<int> queue = new();
        private readonly Stack<int> found = new();

        public Walk(SideLoad side, SideLoad partners, PairLists held)
        {
            (this.side, this.held) = (side, held);
            (IsReached, IsQueued) = (new bool[side.Count], new bool[partners.Count]);
            var people = Enumerable.Range(0, side.Count).ToArray();
            var organisations = people.Length == 0 ? 0 : people.Max(side.OrganisationOf) + 1;
            members = PairLists.Of(
                organisations,
                people.Where(person => side.OrganisationOf(person) >= 0 && side.Load(person) > 0).Select(person => (side.OrganisationOf(person), person)));
            isOpened = new bool[organisations];
            for (var partner = 0; partner < partners.Count; partner++)
            {
                if (partners.HasRoom(partner))
                {
                    Queue(partner);
                }
            }

            MayReach = queue.Count > 0 && people.Any(side.HasRoom);
        }

        /// <summary>Whether anybody asks and anybody has room at all.</summary>
        public bool MayReach { get; }

        public bool[] IsReached { get; }

        public bool[] IsQueued { get; }

        public bool TryTake(out int partner) => queue.TryDequeue(out partner);

        /// <summary>Marks a person, whom they hold, and their colleagues who could make way for them.</summary>
        public void Reach(int first)
        {
            Mark(first);
            while (found.TryPop(out var person))
            {
                foreach (var partner in held.Of(person))
                {
                    Queue(partner);
                }

                // Within a full organisation a placed colleague can make way: the quota stays as it is.
                var organisation = side.OrganisationOf(person);
                if (organisation >= 0 && !isOpened[organisation] && side.HasRoom(person) && side.IsFull(organisation))
                {
                    isOpened[organisation] = true;
                    foreach (var colleague in members.Of(organisation))
                    {
                        Mark(colleague);
                    }
                }
            }
        }

        private void Mark(int person)
        {
            if (!IsReached[person])
            {
                IsReached[person] = true;
                found.Push(person);
            }
        }

        private void Queue(int partner)
        {
            if (!IsQueued[partner])
            {
                IsQueued[partner] = true;
                queue.Enqueue(partner);
            }
        }
    }
}
