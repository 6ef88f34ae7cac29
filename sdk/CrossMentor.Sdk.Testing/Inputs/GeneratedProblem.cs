using System.Collections.Immutable;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Testing.Inputs;

/// <summary>A matching problem that follows from its shape and seed alone.</summary>
public sealed class GeneratedProblem
{
    private const int LargeCount = 40;

    internal GeneratedProblem(ProblemShape shape, ulong seed, MatchingProblem problem)
    {
        Shape = shape;
        Seed = seed;
        Problem = problem;
    }

    /// <summary>What the problem is like.</summary>
    public ProblemShape Shape { get; }

    /// <summary>What it was generated from.</summary>
    public ulong Seed { get; }

    /// <summary>The problem.</summary>
    public MatchingProblem Problem { get; }

    /// <summary>Whether some answer keeps all demands.</summary>
    public bool IsPossible => Shape is not (ProblemShape.ImpossiblePins or ProblemShape.ImpossibleQuota);

    /// <summary>The problem of a shape and a seed.</summary>
    /// <param name="shape">What it is like.</param>
    /// <param name="seed">What it is generated from.</param>
    /// <param name="goals">What the strategy is to strive for.</param>
    public static GeneratedProblem Of(ProblemShape shape, ulong seed, ImmutableArray<MatchingGoal> goals)
    {
        var draws = new Draws((seed * 37) + (ulong)shape);
        var (mentees, mentors) = Sizes(shape, draws);
        var pairs = Candidates(shape, draws, mentees, mentors);
        int[] menteeCapacities = [.. Enumerable.Range(0, mentees).Select(_ => shape == ProblemShape.Capacities ? draws.Between(1, 2) : 1)];
        int[] mentorCapacities = [.. Enumerable.Range(0, mentors).Select(_ => shape == ProblemShape.Capacities ? draws.Below(4) : 1)];
        var organisations = shape is ProblemShape.Empty ? 0 : 3;
        int Organisation() => shape == ProblemShape.Lopsided && !draws.OneIn(5) ? 0 : draws.Below(organisations);
        int[] menteeOrganisations = [.. Enumerable.Range(0, mentees).Select(_ => Organisation())];
        int[] mentorOrganisations = [.. Enumerable.Range(0, mentors).Select(_ => Organisation())];

        // Pins and quotas are laid round an answer that exists, so that what is asked can be done.
        var witness = Witness(draws, pairs, menteeCapacities, mentorCapacities);
        ImmutableArray<int> pins = shape switch
        {
            ProblemShape.Pinned or ProblemShape.PinnedQuotas => [.. witness.Where((_, place) => place < 2).Order()],
            ProblemShape.ImpossiblePins => [.. Enumerable.Range(0, pairs.Length).Where(edge => pairs[edge].Mentor == 0).Take(2)],
            _ => [],
        };
        var quotas = Quotas(shape, organisations, pairs, witness, menteeOrganisations, mentorOrganisations);
        return new GeneratedProblem(shape, seed, new MatchingProblem
        {
            RowStarts = [.. Enumerable.Range(0, mentees + 1).Select(mentee => pairs.Count(pair => pair.Mentee < mentee))],
            EdgeMentors = [.. pairs.Select(pair => pair.Mentor)],
            EdgeScores = Scores(shape, draws, pairs.Length),
            MenteeCapacities = [.. menteeCapacities],
            MentorCapacities = [.. mentorCapacities],
            MenteeOrganisations = [.. menteeOrganisations],
            MentorOrganisations = [.. mentorOrganisations],
            OrganisationCount = organisations,
            PinnedEdges = pins,
            Quotas = quotas,
            RunningEdges = goals.Contains(MatchingGoal.LeastChange) ? Running(seed, pairs.Length) : [],
            FairShares = goals.Contains(MatchingGoal.FairShares) ? Shares(seed, organisations) : null,
            Goals = goals,
            Seed = seed,
        });
    }

    /// <inheritdoc/>
    public override string ToString()
        => $"problem {Shape}, seed {Seed}: {Problem.MenteeCount} mentees, {Problem.MentorCount} mentors, {Problem.EdgeCount} candidates";

    private static (int Mentees, int Mentors) Sizes(ProblemShape shape, Draws draws) => shape switch
    {
        ProblemShape.Empty => (0, 0),
        ProblemShape.MentorsOnly => (0, 3),
        ProblemShape.MenteesOnly => (3, 0),
        ProblemShape.Large => (LargeCount, LargeCount - 5),
        _ => (draws.Between(3, 5), draws.Between(3, 5)),
    };

    private static (int Mentee, int Mentor)[] Candidates(ProblemShape shape, Draws draws, int mentees, int mentors)
    {
        if (shape == ProblemShape.NoCandidates)
        {
            return [];
        }

        var all = from mentee in Enumerable.Range(0, mentees)
                  from mentor in Enumerable.Range(0, mentors)
                  let isNeeded = shape == ProblemShape.ImpossiblePins && mentor == 0
                  where isNeeded || (shape == ProblemShape.Large ? draws.OneIn(4) : draws.OneIn(2))
                  select (mentee, mentor);

        // Few enough that every answer can be tried, and that powers of two stay within the range of scores.
        return [.. shape == ProblemShape.Large ? all : all.Take(AnswerSearch.MostEdges)];
    }

    // From sources of their own, so that the rest of a problem does not depend on its goals.
    private static ImmutableArray<int> Running(ulong seed, int edges)
    {
        var draws = new Draws(seed + 1_000_003);
        return [.. Enumerable.Range(0, edges).Where(_ => draws.OneIn(3))];
    }

    private static FairShares Shares(ulong seed, int organisations)
    {
        var draws = new Draws(seed + 2_000_003);
        var denominator = draws.Between(1, 3);
        return new FairShares(
            draws.Pick([Side.Mentee, Side.Mentor]), [.. Enumerable.Range(0, organisations).Select(_ => draws.Below((4 * denominator) + 1))], denominator);
    }

    private static ImmutableArray<int> Scores(ProblemShape shape, Draws draws, int count)
    {
        var powers = draws.Permutation(count);
        return [.. Enumerable.Range(0, count).Select(edge => shape switch
        {
            ProblemShape.Large => draws.Below(1_000_001),
            ProblemShape.Tied => 500_000,
            ProblemShape.Extremes => draws.OneIn(2) ? 1_000_000 : 0,
            _ => 1 << powers[edge],
        })];
    }

    private static List<int> Witness(Draws draws, (int Mentee, int Mentor)[] pairs, int[] menteeCapacities, int[] mentorCapacities)
    {
        var (menteeRoom, mentorRoom) = (menteeCapacities.ToArray(), mentorCapacities.ToArray());
        var chosen = new List<int>();
        foreach (var edge in draws.Permutation(pairs.Length))
        {
            var (mentee, mentor) = pairs[edge];
            if (menteeRoom[mentee] > 0 && mentorRoom[mentor] > 0)
            {
                menteeRoom[mentee]--;
                mentorRoom[mentor]--;
                chosen.Add(edge);
            }
        }

        return chosen;
    }

    private static ImmutableArray<OrganisationQuota> Quotas(
        ProblemShape shape, int organisations, (int Mentee, int Mentor)[] pairs, List<int> witness, int[] menteeOrganisations, int[] mentorOrganisations)
    {
        int Held(int organisation, Side side) => witness.Count(edge => side == Side.Mentee
            ? menteeOrganisations[pairs[edge].Mentee] == organisation
            : mentorOrganisations[pairs[edge].Mentor] == organisation);
        var all = from organisation in Enumerable.Range(0, organisations)
                  from side in new[] { Side.Mentor, Side.Mentee }
                  select (organisation, side, held: Held(organisation, side));
        return shape switch
        {
            ProblemShape.Quotas or ProblemShape.PinnedQuotas => [.. all.Select(each => new OrganisationQuota(each.organisation, each.side, each.held, each.held))],
            ProblemShape.Lopsided => [.. all.Select(each => new OrganisationQuota(each.organisation, each.side, 0, Math.Max(1, each.held - 1)))],
            ProblemShape.ImpossibleQuota => [new OrganisationQuota(1, Side.Mentor, mentorOrganisations.Count(organisation => organisation == 1) + 1, int.MaxValue)],
            _ => [],
        };
    }
}
