using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching.Inputs;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk;
using PluginKind = CrossMentor.Domain.Matching.PluginKind;

namespace CrossMentor.Application.Matching;

/// <summary>The plugins of one matching: rules, scorers with their weights, a strategy, and what groups and proofs need.</summary>
/// <param name="GrantedFeatures">Sensitive features that the programme grants.</param>
internal sealed record MatchingPlan(IReadOnlyList<PlannedPlugin> Plugins, IReadOnlyList<string> GrantedFeatures)
{
    /// <summary>Why the plan cannot be carried out: a plugin that is not there, settings that do not fit, a feature that is not granted.</summary>
    public IEnumerable<Refusal> Refusals => Plugins.SelectMany(plugin => plugin.Check(field: "", GrantedFeatures));

    /// <summary>The plugins that are there.</summary>
    public IEnumerable<InstalledPlugin> Installed => Plugins.Select(plugin => plugin.Installed).OfType<InstalledPlugin>();

    /// <summary>What is shown of a run; who checks proofs is part of the installation and not of the programme.</summary>
    public IReadOnlyList<PluginUse> Uses => [.. Plugins.Select(plugin => plugin.Use).OfType<PluginUse>()];

    /// <summary>Opens every plugin anew for one run, in the version of the plan.</summary>
    /// <param name="opened">Where they are kept, and ended with.</param>
    /// <returns>Why one of them cannot be opened; null when all are.</returns>
    public PluginRefusal? Open(OpenedPlugins opened)
    {
        foreach (var plugin in Plugins)
        {
            var (_, refusal) = opened.Open(plugin.Kind, plugin.Id, plugin.SettingsJson, plugin.Installed?.Version, plugin.Weight);
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>What a run keeps of the plugins that were opened for it.</summary>
    public static IReadOnlyList<PluginUse> UsesOf(PluginSelection opened) =>
    [
        .. opened.Rules.Select(rule => UseOf(rule.Reference, PluginKind.EligibilityRule)),
        .. opened.Scorers.Select(scorer => UseOf(scorer.Plugin.Reference, PluginKind.PairScorer)),
        UseOf(opened.Strategy.Reference, PluginKind.MatchingStrategy),
        .. new[] { opened.GroupFormer }.OfType<LoadedPlugin<IGroupFormer>>().Select(former => UseOf(former.Reference, PluginKind.GroupFormer)),
    ];

    private static PluginUse UseOf(PluginReference plugin, PluginKind kind)
        => new(plugin.Id, plugin.Version, kind) { AssemblySha256 = plugin.AssemblySha256, Settings = plugin.SettingsJson };
}
