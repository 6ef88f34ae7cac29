using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Matching.Running;

/// <summary>The rules and scorers of a run, prepared, each with the snapshot of exactly the features it was granted.</summary>
internal sealed class PluginPanel
{
    private readonly MatchingSnapshot whole;
    private readonly MatchingPolicy policy;

    private PluginPanel(MatchingSnapshot whole, MatchingPolicy policy)
    {
        this.whole = whole;
        this.policy = policy;
    }

    public ImmutableArray<Seat<IEligibilityRule>> Rules { get; private set; }

    public ImmutableArray<Seat<IPairScorer>> Scorers { get; private set; }

    public ImmutableArray<int> Weights { get; private set; }

    public static PluginPanel Prepare(
        MatchingSnapshot whole, PluginSelection plugins, MatchingPolicy policy, IProgress<MatchingProgress>? progress, CancellationToken ct)
    {
        var panel = new PluginPanel(whole, policy);
        var total = plugins.Rules.Length + plugins.Scorers.Length;
        var done = 0;
        Seat<TContract> Take<TContract>(LoadedPlugin<TContract> plugin, Func<TContract, MatchingSnapshot, TContract> prepare)
            where TContract : class
        {
            ct.ThrowIfCancellationRequested();
            var granted = panel.Grant(plugin.Reference);
            var seat = new Seat<TContract>(plugin.Reference, PluginCall.Ask(plugin.Reference, () => prepare(plugin.Instance, granted), ct), granted);
            progress?.Report(new MatchingProgress(MatchingStage.Preparing, ++done, total));
            return seat;
        }

        panel.Rules = [.. plugins.Rules.Select(plugin => Take(plugin, (rule, granted) => rule.Prepare(granted, ct)))];
        panel.Scorers = [.. plugins.Scorers.Select(scorer => Take(scorer.Plugin, (instance, granted) => instance.Prepare(granted, ct)))];
        panel.Weights = [.. plugins.Scorers.Select(scorer => scorer.Weight)];
        return panel;
    }

    /// <summary>The same prepared plugins with another weight of one scorer.</summary>
    public PluginPanel WithWeight(int scorer, int weight)
        => new(whole, policy) { Rules = Rules, Scorers = Scorers, Weights = Weights.SetItem(scorer, weight) };

    /// <summary>The snapshot with the features that a plugin declares and may have.</summary>
    public MatchingSnapshot Grant(PluginReference plugin) => whole.Restrict(plugin.Reads.Where(MayRead).ToHashSet(StringComparer.Ordinal));

    private bool MayRead(string name)
        => !Features.All.TryGetValue(name, out var feature) || !feature.IsSensitive || policy.GrantedSensitiveFeatures.Contains(name);
}

/// <summary>A prepared plugin with what it may see.</summary>
internal sealed record Seat<TContract>(PluginReference Plugin, TContract Instance, MatchingSnapshot Granted)
    where TContract : class;
