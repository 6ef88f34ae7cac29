using CrossMentor.Sdk.Solvers.Assignment.Flow;

namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>A solved network with what it is worth, that answers what would be without one of its edges.</summary>
internal sealed class SolvedChoice
{
    private readonly AssignmentProblem problem;
    private readonly GoalNetwork network;
    private readonly LossSearch search;
    private readonly int[] byScore;

    /// <param name="problem">The problem.</param>
    /// <param name="network">Its network, solved and reopened.</param>
    /// <param name="stages">The goals that count, all of them sums.</param>
    /// <param name="isBarred">Edges that may not be taken; none when empty.</param>
    /// <param name="work">Counts the looks.</param>
    public SolvedChoice(AssignmentProblem problem, GoalNetwork network, IReadOnlyList<SolvedStage> stages, bool[] isBarred, Work work)
    {
        (this.problem, this.network) = (problem, network);
        search = new LossSearch(network, stages, isBarred, work);
        Worths = [.. stages.Select(stage => stage.Worth.Sum(network))];
        byScore = [.. Enumerable.Range(0, network.EdgeCount).Where(edge => network.IsChosen[edge]).OrderBy(ScoreOf)];
        (Pairs, Score, Lowest) = (byScore.Length, byScore.Sum(edge => (long)ScoreOf(edge)), LowestOf(byScore));
    }

    /// <summary>What the solution is worth by each goal.</summary>
    public long[] Worths { get; }

    public int Pairs { get; }

    public long Score { get; }

    /// <summary>The lowest score of its pairs; <see cref="int.MaxValue"/> without any.</summary>
    public int Lowest { get; }

    /// <summary>The best solution without an edge, or null when there is none.</summary>
    public Withdrawal? Without(int edge)
    {
        var mentee = network.EdgeMentee[edge];
        var mentors = MentorsOf(mentee);
        if (!network.IsChosen[edge])
        {
            return new Withdrawal(Worths, Pairs, Score, Lowest, mentors);
        }

        if (!search.Run(edge))
        {
            return null;
        }

        var way = search.Edges().ToLookup(step => network.IsChosen[step]);
        HashSet<int> lost = [edge, .. way[true]];
        var lowest = Math.Min(LowestOf(byScore.Where(held => !lost.Contains(held))), LowestOf(way[false].OrderBy(ScoreOf)));
        mentors.Remove(network.EdgeMentor[edge]);
        mentors.AddRange(way[false].Where(step => network.EdgeMentee[step] == mentee).Select(step => network.EdgeMentor[step]));
        var loss = search.LossWithout(edge);
        return new Withdrawal(
            [.. Worths.Select((worth, goal) => worth - loss[goal])],
            Pairs - lost.Count + way[false].Count(),
            Score - lost.Sum(step => (long)ScoreOf(step)) + way[false].Sum(step => (long)ScoreOf(step)),
            lowest,
            mentors);
    }

    /// <summary>The mentors of a mentee, by rank.</summary>
    public List<int> MentorsOf(int mentee)
    {
        var mentors = new List<int>();
        for (var edge = network.EdgeStarts[mentee]; edge < network.EdgeStarts[mentee + 1]; edge++)
        {
            if (network.IsChosen[edge])
            {
                mentors.Add(network.EdgeMentor[edge]);
            }
        }

        return mentors;
    }

    private int LowestOf(IEnumerable<int> ascending) => ascending.Select(ScoreOf).FirstOrDefault(int.MaxValue);

    private int ScoreOf(int edge) => problem.Edges.Scores[network.EdgeOrigin[edge]];
}
