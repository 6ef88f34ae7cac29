namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>What the edges, and the pairs of an organisation one after the other, are worth by one goal.</summary>
/// <remarks>
/// <para>Fair shares are least squares. A pair's worth to an organisation falls with each pair it has: the sum of (pairs - share)^2 falls by 2 share + 1 - 2x with the
/// x-th pair, here times the denominator so that it is whole.</para>
/// <para>Why least squares give the least deviations one after the other: the numbers of pairs of the organisations over all solutions still open form an M-natural-convex set,
/// because they are flows out of a network (Murota, Discrete Convex Analysis, 2003, section 9.6). On such a set a sum of convex functions, one a number, is
/// least where no exchange improves it: one pair from one organisation to another, one more, or one fewer (theorem 6.26). Let a be an organisation's number of pairs less its
/// share. For any function f of a, strictly convex and equal for a and -a, the exchange of a pair from the organisation with a to that with b improves f(a) + f(b) exactly when
/// a - b is more than 1, one pair more improves f(a) exactly when a is below -1/2, one fewer when a is above 1/2. None of this depends on f, so all such functions have the
/// same least solutions; a^2 is one, and so is B^|a| with B so great that the largest deviations decide first. That is the order in which
/// <see cref="AssignmentGoal.FairShares"/> compares (for shares that are whole numbers also Frank and Murota, Decreasing minimization on M-convex sets, 2022).</para>
/// </remarks>
internal sealed class StageWorth
{
    private readonly int[] edges;
    private readonly int firstOrganisation;
    private readonly long[] firstUnits;
    private readonly int[] lowest;
    private readonly long fall;

    private StageWorth(int[] edges, int firstOrganisation, long[] firstUnits, long fall, int[] lowest)
    {
        (this.edges, this.firstOrganisation, this.firstUnits, this.fall, this.lowest) = (edges, firstOrganisation, firstUnits, fall, lowest);
    }

    /// <summary>The worth of an edge.</summary>
    public int Of(int edge) => edges.Length == 0 ? 0 : edges[edge];

    /// <summary>What the pair with this number, from 1, is worth to the organisation or person behind a node.</summary>
    public long OfUnit(int node, long number)
    {
        var organisation = node - firstOrganisation;
        if ((uint)organisation < (uint)firstUnits.Length)
        {
            return firstUnits[organisation] - (fall * (number - 1));
        }

        return (uint)organisation < (uint)lowest.Length && number <= lowest[organisation] ? 1 : 0;
    }

    /// <summary>Whether the pairs of an organisation or person are worth anything by themselves.</summary>
    public bool IsBentAt(int node)
    {
        var organisation = node - firstOrganisation;
        return (uint)organisation < (uint)Math.Max(firstUnits.Length, lowest.Length);
    }

    /// <summary>What the whole flow of a network is worth.</summary>
    public long Sum(GoalNetwork network)
    {
        var sum = 0L;
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            sum += network.IsChosen[edge] ? Of(edge) : 0;
        }

        for (var node = 0; node < network.Hub; node++)
        {
            for (var number = 1L; IsBentAt(node) && number <= network.Flow[node]; number++)
            {
                sum += OfUnit(node, number);
            }
        }

        return sum;
    }

    /// <summary>Nothing is worth anything.</summary>
    public static StageWorth Nothing { get; } = new([], 0, [], 0, []);

    /// <summary>The pairs of each organisation up to its lowest quota are worth 1.</summary>
    public static StageWorth LowestQuotas(GoalNetwork network, DemandSet demands) => new(
        [],
        network.FirstOrganisation,
        [],
        0,
        [.. Enumerable.Range(network.FirstOrganisation, network.Hub - network.FirstOrganisation).Select(node => network.QuotaOf(demands, node).Lowest)]);

    /// <summary>The worth by a goal; <see cref="AssignmentGoal.Bottleneck"/> is no sum and has none.</summary>
    public static StageWorth Of(AssignmentGoal goal, AssignmentProblem problem, GoalNetwork network) => goal switch
    {
        AssignmentGoal.MostPlaced => OfEdges(network, static _ => 1),
        AssignmentGoal.TotalScore => OfEdges(network, edge => problem.Edges.Scores[edge]),
        AssignmentGoal.LeastChange => OfRunning(problem, network),
        AssignmentGoal.FairShares => OfShares(problem.FairShares!, network),
        _ => throw new ArgumentOutOfRangeException(nameof(goal), goal, "The goal is no sum."),
    };

    /// <summary>What edges are worth less for the points that their scores are below a bound.</summary>
    public static StageWorth PointsBelow(int bound, AssignmentProblem problem, GoalNetwork network)
        => OfEdges(network, edge => Math.Min(0, problem.Edges.Scores[edge] - bound));

    private static StageWorth OfEdges(GoalNetwork network, Func<int, int> worthOf)
        => new(Array.ConvertAll(network.EdgeOrigin, edge => worthOf(edge)), 0, [], 0, []);

    private static StageWorth OfRunning(AssignmentProblem problem, GoalNetwork network)
    {
        var running = RunningEdges(problem);
        return OfEdges(network, edge => running.Contains(edge) ? 1 : 0);
    }

    private static HashSet<int> RunningEdges(AssignmentProblem problem)
        => [.. problem.RunningPairs
            .Where(pair => (uint)pair.Mentee < (uint)problem.MenteeCount && (uint)pair.Mentor < (uint)problem.MentorCount)
            .Select(pair => problem.Edges.Find(pair.Mentee, pair.Mentor))
            .Where(edge => edge >= 0)];

    private static StageWorth OfShares(FairShares shares, GoalNetwork network)
    {
        var first = shares.Side == ProgrammeSide.Mentee ? network.FirstOrganisation : network.FirstMentorOrganisation;
        var worths = new long[shares.Numerators.Length];
        for (var organisation = 0; organisation < worths.Length; organisation++)
        {
            worths[organisation] = (2L * shares.Numerators[organisation]) - shares.Denominator;
        }

        return new StageWorth([], first, worths, 2L * shares.Denominator, []);
    }
}
