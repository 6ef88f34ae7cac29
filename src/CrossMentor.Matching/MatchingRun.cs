using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Matching.Running;
using CrossMentor.Sdk;

namespace CrossMentor.Matching;

/// <summary>A matching run from participants to a draft scenario that explains itself.</summary>
/// <remarks>Pure: the same arguments give the same outcome bit for bit, and nothing is read or written besides them.</remarks>
public static class MatchingRun
{
    /// <summary>Carries out a run on the calling thread.</summary>
    /// <param name="input">Who takes part, and what is known and demanded.</param>
    /// <param name="plugins">The plugins, opened for this run.</param>
    /// <param name="policy">What the programme has decided about its runs.</param>
    /// <param name="seed">Decides the pseudonyms and every choice among equals.</param>
    /// <param name="progress">Told how far the run is, if anybody listens.</param>
    /// <param name="ct">Cancels the run.</param>
    /// <returns>A result, the demands that exclude each other, or why the run failed.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static MatchingOutcome Execute(
        MatchingInput input,
        PluginSelection plugins,
        MatchingPolicy policy,
        ulong seed,
        IProgress<MatchingProgress>? progress,
        CancellationToken ct)
    {
        if (InputCheck.FindFault(input, plugins, policy) is { } fault)
        {
            return new MatchingFailed("MATCHING_INPUT_INVALID", PluginId: null, fault);
        }

        try
        {
            return Carry(input, plugins, policy, seed, progress, ct);
        }
        catch (PluginFaultException exception)
        {
            return new MatchingFailed(exception.Code, exception.PluginId, exception.Reason);
        }
        catch (RunFaultException exception)
        {
            return new MatchingFailed(exception.Code, PluginId: null, exception.Message);
        }
    }

    private static MatchingOutcome Carry(
        MatchingInput input,
        PluginSelection plugins,
        MatchingPolicy policy,
        ulong seed,
        IProgress<MatchingProgress>? progress,
        CancellationToken ct)
    {
        var inputsHash = InputsFingerprint.Of(input, plugins, policy, seed);
        var roster = Roster.Create(input, seed);
        var panel = PluginPanel.Prepare(SnapshotFactory.Create(input, roster, seed), plugins, policy, progress, ct);
        var found = CandidateSearch.Run(roster, panel, input, policy, progress, ct);
        var standing = StandingPairs.Find(input.Pins, input, roster, found);
        var candidates = StandingPairs.Admit(standing, panel, found, ct);

        var (problem, forbiddenPins) = ProblemFactory.Create(input, policy, roster, panel, candidates, seed);
        if (!forbiddenPins.IsEmpty)
        {
            return new MatchingInfeasible(inputsHash, forbiddenPins);
        }

        var choice = Choosing.Choose(problem, plugins, progress, ct);
        if (choice.Conflicts is { } conflicts)
        {
            return new MatchingInfeasible(inputsHash, ConflictNaming.Name(conflicts, roster.MenteeIds, roster)) { Barriers = Barriers() };
        }

        var chosen = choice.Chosen!;
        var certificate = Choosing.Verify(problem, chosen, plugins, progress, ct);
        var grouping = Grouping.Form(roster, panel, plugins, policy, problem, chosen, seed, progress, ct);
        if (grouping.Conflicts is { } groupConflicts)
        {
            return new MatchingInfeasible(inputsHash, groupConflicts);
        }

        var pairs = new Explainer(input.AsOf, policy.OnUnknown, roster, panel, problem, chosen, standing).ExplainPairs(progress, ct);
        var result = new MatchingResult
        {
            InputsHash = inputsHash,
            ResultHash = "",
            Manifest = Manifests.Of(plugins, seed),
            Pairs = pairs,
            Unplaced = new UnplacedSearch(roster, panel, candidates, problem, chosen).Find(),
            Groups = grouping.Groups,
            Certificate = certificate,
            Barriers = Barriers(),
            Summary = Summaries.Of(roster, candidates, problem, chosen, pairs, grouping.Groups.Length),
        };
        return new MatchingCompleted(result with { ResultHash = ResultFingerprint.Of(result) });

        ImmutableArray<RuleBarrier> Barriers() => candidates.Mentors.IsEmpty ? RuleBarriers.Find(roster, panel, input, policy, ct) : [];
    }
}
