using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Flow;
using CrossMentor.Sdk.Solvers.Dense.Lanes;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>Solves a dense problem through its core: a sparse problem that grows until its prices hold for all pairs.</summary>
internal sealed class CoreAssignment(IScoreRows rows, long pairWorth, RowKernels kernels, DenseOptions options, CancellationToken ct)
{
    private const int SampleRows = 1024;
    private const int FewOf = 100;
    private const int GreatestPrice = 1 << 29;

    private readonly int mentees = rows.MenteeCount;
    private readonly int mentors = rows.MentorCount;
    private readonly int wanted = options.CoreCandidates > 0 ? options.CoreCandidates : FirstCandidates(Math.Max(rows.MenteeCount, rows.MentorCount));

    private bool MenteesAreRows => mentees <= mentors;

    public DensePrices Find()
    {
        var core = Select();
        DensePrices? known = null;
        List<(int Mentee, int Mentor, int Score)> added = [];
        while (true)
        {
            known = Solve(core, known, added);
            added = Violators(known);
            if (added.Count == 0)
            {
                Report(2 * mentees);
                return known;
            }

            Report(mentees);
            core = With(core, added);
        }
    }

    private static int FirstCandidates(int people) => Math.Clamp(8 * (int)Math.Log2(Math.Max(2, people)), 32, 128);

    private void Report(int done) => options.Progress?.Report(new SolveProgress(done, 2L * mentees));

    /// <summary>The mentors whom everybody likes get a price, so that the core does not consist of them alone.</summary>
    /// <remarks>What the second best of some mentees would score with them: how the best happens to suit them says little of all others.</remarks>
    private int[] RoughPrices()
    {
        var (best, second, buffer) = (new int[mentors], new int[mentors], new int[mentors]);
        var step = Math.Max(1, mentees / SampleRows);
        for (var mentee = 0; mentee < mentees; mentee += step)
        {
            ct.ThrowIfCancellationRequested();
            kernels.Raise(ScoreReader.Read(rows, mentee, 1, buffer), best, second);
        }

        var least = mentors == 0 ? 0 : second.Min();
        return Array.ConvertAll(second, score => Math.Min(score - least, CandidateEdges.HighestScore));
    }

    private CandidateRows With(CandidateRows core, List<(int Mentee, int Mentor, int Score)> added)
        => core.With(added.ConvertAll(edge => MenteesAreRows
            ? (edge.Mentee, CandidateRows.Pack(edge.Mentor, edge.Score))
            : (edge.Mentor, CandidateRows.Pack(edge.Mentee, edge.Score))));

    private CandidateRows Select()
    {
        var prices = RoughPrices();
        var selection = new CoreSelection(kernels, prices, wanted);
        var bounds = new int[mentees];
        var starts = new int[mentees + 1];
        var most = checked(mentees * Math.Min(mentors, wanted + 1));
        var (chosen, scoresOfChosen) = (new int[most], new int[most]);
        var edges = 0;
        var reportEvery = Math.Max(1, mentees / 50);
        ScoreReader.ForEach(rows, (mentee, scores) =>
        {
            ScoreReader.Check(mentee, scores, kernels);
            var picked = selection.Pick(mentee, scores);
            bounds[mentee] = int.MaxValue;
            foreach (var mentor in picked)
            {
                bounds[mentee] = Math.Min(bounds[mentee], scores[mentor] - prices[mentor]);
                (chosen[edges], scoresOfChosen[edges++]) = (mentor, scores[mentor]);
            }

            // One pair for everybody that no two rows share, so that the core can place as many people as possible.
            var own = mentors == 0 ? -1 : mentee % mentors;
            if (own >= 0 && scores[own] >= 0 && !picked.Contains(own))
            {
                (chosen[edges], scoresOfChosen[edges++]) = (own, scores[own]);
            }

            starts[mentee + 1] = edges;
            if (mentee % reportEvery == 0)
            {
                Report(mentee);
            }
        }, ct);
        var core = new CoreEdges(starts, chosen[..edges], scoresOfChosen[..edges]);
        return With(core.ToRows(mentors, MenteesAreRows), OverlookedMentors.Find(rows, core, bounds, wanted, ct));
    }

    private DensePrices Solve(CandidateRows core, DensePrices? known, List<(int Mentee, int Mentor, int Score)> added)
    {
        var (menteeLayer, mentorLayer) = (Layer(mentees, MenteesAreRows ? core : null), Layer(mentors, MenteesAreRows ? null : core));
        var (rowLayer, columnLayer) = MenteesAreRows ? (menteeLayer, mentorLayer) : (mentorLayer, menteeLayer);
        var work = new Work(ct);
        var network = new FlowNetwork(rowLayer, columnLayer, core, pairWorth, quotaWorth: 0);

        // Where many edges are new, an auction from nothing takes a quarter of the time that one from the former prices does: those are wrong in too many places.
        var guess = known is not null && Repaired(known, added) is { } columnPrices
            ? new PriceGuess(columnPrices, [], HeldEdges(known, core, rowLayer))
            : PriceGuess.ByAuction(network, work);
        NetworkStart.From(guess, network, work);
        new ShortestPathFlow(network, new ResidualSearch(network, work), work).Solve(progress: null);
        return ReadPrices(network);
    }

    /// <summary>The prices of the columns that make the edges that joined the core no bargain, when few people lose their pair by that; null otherwise.</summary>
    /// <remarks>
    /// Either the columns of those edges become dearer, or, when there are fewer of them, the rows want more, which follows from the prices by itself. Often many
    /// rows find the same few columns too cheap that the core knew too little of.
    /// </remarks>
    private long[]? Repaired(DensePrices known, List<(int Mentee, int Mentor, int Score)> added)
    {
        var raises = new Dictionary<int, long>();
        var raisedRows = new HashSet<int>();
        foreach (var (mentee, mentor, score) in added)
        {
            var (row, column) = MenteesAreRows ? (mentee, mentor) : (mentor, mentee);
            raises[column] = Math.Max(raises.GetValueOrDefault(column), pairWorth + score - known.Mentees[mentee] - known.Mentors[mentor]);
            raisedRows.Add(row);
        }

        if (Math.Min(raises.Count, raisedRows.Count) * FewOf > mentees)
        {
            return null;
        }

        var prices = (long[])(MenteesAreRows ? known.Mentors : known.Mentees).Clone();
        foreach (var (column, raise) in raises.Count < raisedRows.Count ? raises : [])
        {
            prices[column] += raise;
        }

        return prices;
    }

    private static OrganisationLayer Layer(int count, CandidateRows? own)
    {
        var capacity = new int[count];
        for (var person = 0; person < count; person++)
        {
            capacity[person] = own is null || own.End(person) > own.Start(person) ? 1 : 0;
        }

        return OrganisationLayer.WithoutOrganisations(capacity);
    }

    private int[] HeldEdges(DensePrices known, CandidateRows core, OrganisationLayer rowLayer)
    {
        var held = new List<int>();
        var columnOf = MenteesAreRows ? known.MentorOf : PathAssignment.RowOf(known.MentorOf, mentors);
        for (var row = 0; row < rowLayer.PersonCount; row++)
        {
            if (rowLayer.Capacity[row] > 0)
            {
                held.Add(columnOf[row] < 0 ? -1 : core.Find(row, columnOf[row]));
            }
        }

        return [.. held];
    }

    private DensePrices ReadPrices(FlowNetwork network)
    {
        var mentorOf = new int[mentees];
        var (menteeLoads, mentorLoads) = (new int[mentees], new int[mentors]);
        Array.Fill(mentorOf, -1);
        var total = 0L;
        for (var row = 0; row < network.Rows.PersonCount; row++)
        {
            foreach (var column in network.Rows.Places.Partners(row))
            {
                var (mentee, mentor) = MenteesAreRows ? (row, column) : (column, row);
                mentorOf[mentee] = mentor;
                (menteeLoads[mentee], mentorLoads[mentor]) = (1, 1);
            }

            foreach (var worth in network.Rows.Places.Worths(row))
            {
                total += worth;
            }
        }

        return new DensePrices(
            mentorOf,
            total,
            PriceReading.Read(network, MenteesAreRows, Order(mentees), menteeLoads, Ones(mentees), quotas: null).People,
            PriceReading.Read(network, !MenteesAreRows, Order(mentors), mentorLoads, Ones(mentors), quotas: null).People);
    }

    private static int[] Order(int count) => [.. Enumerable.Range(0, count)];

    private static int[] Ones(int count) => [.. Enumerable.Repeat(1, count)];

    /// <summary>Compares all pairs with the prices, and answers the worst offenders of each row: pairs worth more than they are charged.</summary>
    private List<(int Mentee, int Mentor, int Score)> Violators(DensePrices known)
    {
        var added = new List<(int, int, int)>();
        var fits = known.Mentors.Length == 0 || known.Mentors.Max() < GreatestPrice;
        var prices = Array.ConvertAll(known.Mentors, price => (int)Math.Min(price, GreatestPrice));
        var best = new CoreSelection(kernels, prices, wanted);
        var places = new int[mentors];
        ScoreReader.ForEach(rows, (mentee, scores) =>
        {
            var charged = known.Mentees[mentee] - pairWorth;
            var count = fits
                ? kernels.Above(scores, prices, (int)Math.Clamp(charged, -2 * GreatestPrice, 2 * GreatestPrice - 1), places)
                : Above(scores, known.Mentors, charged, places);
            foreach (var mentor in count == 0 ? [] : best.Best(mentee, scores, places.AsSpan(0, count)))
            {
                added.Add((mentee, mentor, scores[mentor]));
            }
        }, ct);
        return added;
    }

    /// <summary>As the kernel of that name, for prices that do not fit into 32 bits: those of people who compete for too few places.</summary>
    private static int Above(ReadOnlySpan<int> scores, long[] prices, long bound, Span<int> places)
    {
        var count = 0;
        for (var mentor = 0; mentor < scores.Length; mentor++)
        {
            if (scores[mentor] >= 0 && scores[mentor] - prices[mentor] > bound)
            {
                places[count++] = mentor;
            }
        }

        return count;
    }
}
