using System.Collections;
using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Goals;

namespace CrossMentor.Sdk.Solvers.Certificates;

/// <summary>In what a solution as good by the goals looked at so far could still differ from the claimed one: open edges, and the number of pairs of people and organisations.</summary>
internal sealed class OpenChoices
{
    private readonly AssignmentProblem problem;
    private readonly SolutionClaim claim;
    private readonly BitArray open;
    private readonly HashSet<int> running;
    private readonly PairCounts mentees;
    private readonly PairCounts mentors;
    private readonly PairCounts menteeOrganisations;
    private readonly PairCounts mentorOrganisations;

    public OpenChoices(AssignmentProblem problem, SolutionClaim claim)
    {
        (this.problem, this.claim) = (problem, claim);
        open = new BitArray(problem.Edges.Count);
        for (var edge = 0; edge < problem.Edges.Count; edge++)
        {
            open[edge] = !claim.IsDecided(edge);
        }

        running = [.. problem.RunningPairs
            .Where(pair => (uint)pair.Mentee < (uint)problem.MenteeCount && (uint)pair.Mentor < (uint)problem.MentorCount)
            .Select(pair => problem.Edges.Find(pair.Mentee, pair.Mentor))];
        mentees = PairCounts.OfPeople("mentee", claim.MenteeLoads, problem.MenteeCapacities);
        mentors = PairCounts.OfPeople("mentor", claim.MentorLoads, problem.MentorCapacities);
        menteeOrganisations = PairCounts.OfOrganisations("the mentees of organisation", problem.MenteeQuotas, claim.MenteeLoads, SharesOf(ProgrammeSide.Mentee));
        mentorOrganisations = PairCounts.OfOrganisations("the mentors of organisation", problem.MentorQuotas, claim.MentorLoads, SharesOf(ProgrammeSide.Mentor));
    }

    /// <summary>The lowest score chosen; null without any pair.</summary>
    public int? LowestChosen
    {
        get
        {
            int? lowest = null;
            for (var edge = 0; edge < problem.Edges.Count; edge++)
            {
                lowest = claim.IsChosen(edge) && !(lowest <= problem.Edges.Scores[edge]) ? problem.Edges.Scores[edge] : lowest;
            }

            return lowest;
        }
    }

    /// <summary>Whether every solution still open has a pair of this score, because one is chosen and closed.</summary>
    public bool IsSettledAt(int score)
    {
        for (var edge = 0; edge < problem.Edges.Count; edge++)
        {
            if (claim.IsChosen(edge) && !open[edge] && problem.Edges.Scores[edge] == score)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tests the prices of a goal that is a sum on all that is open, and closes what they decide.</summary>
    /// <returns>The first violated condition in words, or null.</returns>
    public string? Narrow(AssignmentGoal goal, StagePrices prices)
    {
        var isFair = goal == AssignmentGoal.FairShares;
        return mentees.Narrow(prices.MenteePrices, isFair: false)
            ?? mentors.Narrow(prices.MentorPrices, isFair: false)
            ?? menteeOrganisations.Narrow(prices.MenteeOrganisationPrices, isFair)
            ?? mentorOrganisations.Narrow(prices.MentorOrganisationPrices, isFair)
            ?? NarrowEdges(goal, prices);
    }

    /// <summary>
    /// By how much at most people and organisations could be charged more than pairs in a solution that is still open and has pairs above a score only. In a true solution the
    /// two are equal, so below nothing there is no such solution.
    /// </summary>
    public Int128 GreatestBalance(StagePrices prices, int above)
    {
        var balance = mentees.MostCharged(prices.MenteePrices)
            + mentors.MostCharged(prices.MentorPrices)
            + menteeOrganisations.MostCharged(prices.MenteeOrganisationPrices)
            + mentorOrganisations.MostCharged(prices.MentorOrganisationPrices);
        ForEachEdge(prices, (edge, charge) =>
        {
            if (!open[edge])
            {
                balance -= claim.IsChosen(edge) ? charge : 0;
            }
            else if (problem.Edges.Scores[edge] > above)
            {
                balance -= Int128.Min(0, charge);
            }

            return null;
        });
        return balance;
    }

    /// <summary>Closes the edges below a score, which no solution as good as this one has.</summary>
    public void CloseBelow(int score)
    {
        for (var edge = 0; edge < problem.Edges.Count; edge++)
        {
            open[edge] &= problem.Edges.Scores[edge] >= score;
        }
    }

    private FairShares? SharesOf(ProgrammeSide side) => problem.FairShares?.Side == side ? problem.FairShares : null;

    private string? NarrowEdges(AssignmentGoal goal, StagePrices prices) => ForEachEdge(prices, (edge, charge) =>
    {
        if (!open[edge])
        {
            return null;
        }

        var worth = WorthOf(goal, edge);
        if (claim.IsChosen(edge) ? worth < charge : worth > charge)
        {
            return claim.IsChosen(edge)
                ? $"edge {edge} is chosen, but worth {worth} and charged {charge}."
                : $"edge {edge} is left out, but worth {worth} and charged only {charge}.";
        }

        open[edge] = worth == charge;
        return null;
    });

    private int WorthOf(AssignmentGoal goal, int edge) => goal switch
    {
        AssignmentGoal.MostPlaced => 1,
        AssignmentGoal.TotalScore => problem.Edges.Scores[edge],
        AssignmentGoal.LeastChange => running.Contains(edge) ? 1 : 0,
        _ => 0,
    };

    /// <summary>Looks at each edge with what it is charged, until somebody objects.</summary>
    private string? ForEachEdge(StagePrices prices, Func<int, Int128, string?> look)
    {
        var edges = problem.Edges;
        for (var mentee = 0; mentee < problem.MenteeCount; mentee++)
        {
            var menteeCharge = (Int128)prices.MenteePrices[mentee] + PriceShape.OfOrganisation(problem.MenteeQuotas, prices.MenteeOrganisationPrices, mentee);
            for (var edge = edges.RowStarts[mentee]; edge < edges.RowStarts[mentee + 1]; edge++)
            {
                var mentor = edges.Mentors[edge];
                var charge = menteeCharge + prices.MentorPrices[mentor] + PriceShape.OfOrganisation(problem.MentorQuotas, prices.MentorOrganisationPrices, mentor);
                if (look(edge, charge) is { } objection)
                {
                    return objection;
                }
            }
        }

        return null;
    }
}
