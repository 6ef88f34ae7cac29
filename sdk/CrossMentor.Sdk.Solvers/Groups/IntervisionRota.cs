using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Groups;

/// <summary>Plans a series of intervision meetings: who meets whom in which group, and whose case is discussed.</summary>
/// <remarks>
/// <para>In every meeting the rules of <see cref="TransversalGroups"/> hold. Over the series as few people as possible meet again: the social golfer problem,
/// which is hard even for a few dozen people, so the meetings are formed one after the other and then each anew against all others, as long as
/// that helps. <see cref="IntervisionPlan.FewestRepeats"/> says how far from the best the plan can be at most.</para>
/// <para>Everybody brings a case as often as everybody else who sits in groups of that size, within one, and no plan could be more even: a member of groups of the
/// sizes s(1) … s(k) brings 1/s(1) + … + 1/s(k) cases, rounded up or down. That there always is such a choice follows from the integrality of flows
/// (Ford and Fulkerson 1956); it is found as an assignment with quotas that prefers turns far from each other.</para>
/// </remarks>
public static class IntervisionRota
{
    /// <summary>The most members; who has met whom is kept for every two of them.</summary>
    public const int MostMembers = 1_000;

    /// <summary>The most meetings.</summary>
    public const int MostMeetings = 100;

    private const int Passes = 6;
    private const int AllPoints = 1_000;
    private const int PointsPerMeeting = 10;

    /// <summary>Plans the series, or answers which organisations make it impossible.</summary>
    /// <param name="problem">Members, number of groups; its goals count beside new acquaintances, each in its own unit.</param>
    /// <param name="meetings">How many meetings there are, 1 to <see cref="MostMeetings"/>.</param>
    /// <param name="seed">Decides among equals.</param>
    /// <param name="ct">Tested for every meeting that is formed, and within.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IntervisionPlan Plan(GroupProblem problem, int meetings, ulong seed, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(meetings);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(meetings, MostMeetings);
        if (problem.MemberCount > MostMembers)
        {
            return IntervisionPlan.Refused([new TooManyMembers(problem.MemberCount, MostMembers)]);
        }

        var met = new Acquaintances(problem.MemberCount);
        var series = new IReadOnlyList<IReadOnlyList<int>>[meetings];
        for (var meeting = 0; meeting < meetings; meeting++)
        {
            var formation = Form(problem, met, SplitMix.Mix(seed + (ulong)meeting), ct);
            if (formation.IsRefused)
            {
                return IntervisionPlan.Refused(formation.Refusals);
            }

            series[meeting] = formation.Groups;
            met.Add(series[meeting]);
        }

        var hasImproved = true;
        for (var pass = 1; pass <= Passes && hasImproved; pass++)
        {
            hasImproved = Improve(problem, series, met, SplitMix.Mix(seed ^ ((ulong)pass << 32)), ct);
        }

        var bringers = CaseBringers(problem, series, seed, ct);
        return IntervisionPlan.Planned(
            [.. series.Select((groups, meeting) => new RotaMeeting([.. groups.Select((members, group) => new RotaGroup(members, bringers[meeting][group]))]))],
            met.Repeats,
            FewestRepeats(problem, meetings));
    }

    private static GroupFormation Form(GroupProblem problem, Acquaintances met, ulong seed, CancellationToken ct)
        => TransversalGroups.Form(
            new GroupProblem(problem.OrganisationOf.ToArray(), problem.GroupCount) { Keys = problem.Keys, Goals = [met, .. problem.Goals] }, seed, ct);

    /// <summary>Forms each meeting anew against all others and keeps what is better.</summary>
    private static bool Improve(GroupProblem problem, IReadOnlyList<IReadOnlyList<int>>[] series, Acquaintances met, ulong seed, CancellationToken ct)
    {
        var hasImproved = false;
        for (var meeting = 0; meeting < series.Length; meeting++)
        {
            met.Remove(series[meeting]);
            var formation = Form(problem, met, SplitMix.Mix(seed + (ulong)meeting), ct);
            if (Cost(problem, met, formation.Groups) < Cost(problem, met, series[meeting]))
            {
                (series[meeting], hasImproved) = (formation.Groups, true);
            }

            met.Add(series[meeting]);
        }

        return hasImproved;
    }

    private static long Cost(GroupProblem problem, Acquaintances met, IReadOnlyList<IReadOnlyList<int>> groups)
        => groups.Sum(group => met.Measure([.. group]) + problem.Goals.Sum(goal => goal.Weight * goal.Measure([.. group])));

    /// <summary>The member whose case each group discusses, by meeting and group.</summary>
    private static int[][] CaseBringers(GroupProblem problem, IReadOnlyList<IReadOnlyList<int>>[] series, ulong seed, CancellationToken ct)
    {
        var places = problem.GroupCount;
        var turns = TurnsOf(problem, seed);
        var period = Math.Max(1, problem.MemberCount / places);
        var pairs = new List<(int Slot, int Member, int Score)>();
        var shares = new double[problem.MemberCount];
        for (var meeting = 0; meeting < series.Length; meeting++)
        {
            for (var group = 0; group < places; group++)
            {
                foreach (var member in series[meeting][group])
                {
                    pairs.Add(((meeting * places) + group, member, Preference(turns[member], meeting, period)));
                    shares[member] += 1.0 / series[meeting][group].Count;
                }
            }
        }

        // A hair of tolerance, because three thirds are one case and not a little less.
        const double Tolerance = 1e-6;
        int[] lowest = [.. shares.Select(share => (int)Math.Floor(share + Tolerance))];
        int[] highest = [.. shares.Select(share => (int)Math.Ceiling(share - Tolerance))];
        var slots = series.Length * places;
        var assignment = new AssignmentProblem(
            [.. Enumerable.Repeat(1, slots)], highest, CandidateEdges.FromPairs(slots, problem.MemberCount, pairs))
        {
            MentorKeys = problem.Keys,

            // Each member is a quota of its own, numbered by turn and not by row, so that the order of the roster decides nothing.
            MentorQuotas = new OrganisationQuotas(turns, ByTurn(lowest, turns), ByTurn(highest, turns)),
        };
        var solution = AssignmentSolver.Solve(assignment, new SolveOptions { TieBreakSeed = seed }, ct);
        var bringers = series.Select(_ => new int[places]).ToArray();
        foreach (var pair in solution.Pairs)
        {
            bringers[pair.Mentee / places][pair.Mentee % places] = pair.Mentor;
        }

        return bringers;
    }

    private static int[] ByTurn(int[] counts, int[] turns)
    {
        var sorted = new int[counts.Length];
        for (var member = 0; member < counts.Length; member++)
        {
            sorted[turns[member]] = counts[member];
        }

        return sorted;
    }

    private static int[] TurnsOf(GroupProblem problem, ulong seed)
    {
        var turns = new int[problem.MemberCount];
        var order = TieBreakOrder.Of(problem.MemberCount, problem.Keys, seed);
        for (var turn = 0; turn < order.Length; turn++)
        {
            turns[order[turn]] = turn;
        }

        return turns;
    }

    /// <summary>The most points in the meeting of one's turn, and a period before and after it; fewer the further away.</summary>
    private static int Preference(int turn, int meeting, int period)
    {
        var late = (((meeting - turn) % period) + period) % period;
        return Math.Max(0, AllPoints - (PointsPerMeeting * Math.Min(late, period - late)));
    }

    /// <summary>However the meetings are planned, there are so many encounters and only so many pairs of different organisations.</summary>
    private static long FewestRepeats(GroupProblem problem, int meetings)
    {
        static long Pairs(long count) => count * (count - 1) / 2;
        var (size, larger) = (problem.MemberCount / problem.GroupCount, problem.MemberCount % problem.GroupCount);
        var encounters = meetings * ((larger * Pairs(size + 1)) + ((problem.GroupCount - larger) * Pairs(size)));
        var colleagues = problem.OrganisationOf.ToArray().CountBy(organisation => organisation).Sum(members => Pairs(members.Value));
        return Math.Max(0, encounters - (Pairs(problem.MemberCount) - colleagues));
    }
}
