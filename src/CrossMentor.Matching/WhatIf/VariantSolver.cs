using System.Collections.Frozen;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Running;

namespace CrossMentor.Matching.WhatIf;

/// <summary>A matching whose candidates are looked for once and that is then solved under changed demands as often as is wanted.</summary>
/// <remarks>
/// It solves what a whole run with the same demands solves, edge by edge: the rows depend on who takes part and on the seed only. Exclusions are taken out after
/// the search, so that each of them can be lifted without asking any rule again.
/// </remarks>
internal sealed class VariantSolver
{
    private readonly MatchingInput input;
    private readonly PluginSelection plugins;
    private readonly MatchingPolicy policy;
    private readonly ulong seed;
    private readonly Candidates candidates;

    private VariantSolver(MatchingInput input, PluginSelection plugins, MatchingPolicy policy, ulong seed, Roster roster, PluginPanel panel, Candidates candidates)
    {
        (this.input, this.plugins, this.policy, this.seed) = (input, plugins, policy, seed);
        (Roster, Panel, this.candidates) = (roster, panel, candidates);
    }

    public Roster Roster { get; }

    public PluginPanel Panel { get; }

    /// <summary>How often the strategy was asked.</summary>
    public int Solves { get; private set; }

    public static VariantSolver Prepare(
        MatchingInput input, PluginSelection plugins, MatchingPolicy policy, ulong seed, IProgress<MatchingProgress>? progress, CancellationToken ct)
    {
        var open = input with { Pins = [], Exclusions = [] };
        var roster = Roster.Create(open, seed);
        var panel = PluginPanel.Prepare(SnapshotFactory.Create(open, roster, seed), plugins, policy, progress, ct);
        return new(open, plugins, policy, seed, roster, panel, CandidateSearch.Run(roster, panel, open, policy, progress, ct));
    }

    /// <summary>Whether the rules let the two meet.</summary>
    public bool IsCandidate(ParticipantPair pair) => candidates.Find(Roster.MenteeRow(pair.MenteeId), Roster.MentorRow(pair.MentorId)) >= 0;

    /// <summary>The score of a candidate.</summary>
    public int ScoreOf(ParticipantPair pair) => candidates.Scores[candidates.Find(Roster.MenteeRow(pair.MenteeId), Roster.MentorRow(pair.MentorId))];

    public IReadOnlyList<RuleInTheWay> RulesAgainst(ParticipantPair pair)
        => [.. RulesInTheWay.Of(Panel, policy, Roster.MenteeRow(pair.MenteeId), Roster.MentorRow(pair.MentorId))];

    /// <summary>The candidates under another weight of one scorer.</summary>
    public Candidates Rescore(int scorer, int weight, CancellationToken ct)
        => CandidateSearch.Run(Roster, Panel.WithWeight(scorer, weight), input, policy, progress: null, ct);

    /// <summary>Solves a variant and verifies the answer as a run does; null when its demands exclude each other.</summary>
    public Solution? Solve(Variant variant, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        Solves++;
        var usable = UsableOf(variant, ct);
        var demands = input with { Pins = variant.Pins };
        var (problem, forbiddenPins) = ProblemFactory.Create(demands, policy, Roster, Panel, usable, seed, variant.Roomier);
        if (!forbiddenPins.IsEmpty)
        {
            return null;
        }

        var choice = Choosing.Choose(problem, plugins, progress: null, ct);
        if (choice.Chosen is not { } chosen)
        {
            return null;
        }

        Choosing.Verify(problem, chosen, plugins, progress: null, ct);
        return new Solution(
            chosen.Edges.Select(edge => new ParticipantPair(Roster.MentorIds[problem.EdgeMentors[edge]], Roster.MenteeIds[problem.MenteeOf(edge)])).ToFrozenSet(),
            chosen.Edges.Sum(edge => (long)problem.EdgeScores[edge]));
    }

    private Candidates UsableOf(Variant variant, CancellationToken ct)
    {
        var usable = variant.Rescored ?? candidates;
        if (variant.Lifted is { } lifted)
        {
            var (mentee, mentor) = (Roster.MenteeRow(lifted.MenteeId), Roster.MentorRow(lifted.MentorId));
            usable = usable.With([(mentee, mentor, PairScore.Of(Panel, mentee, mentor, ct))]);
        }

        usable = StandingPairs.Admit(StandingPairs.Find(variant.Pins, input, Roster, usable), Panel, usable, ct);
        return usable.Without([.. variant.Exclusions
            .Select(pair => usable.Find(Roster.MenteeRow(pair.MenteeId), Roster.MentorRow(pair.MentorId)))
            .Where(edge => edge >= 0)
            .Distinct()
            .Order()]);
    }
}
