using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching.Inputs;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk;
using SdkKind = CrossMentor.Sdk.PluginKind;

namespace CrossMentor.Application.Matching;

/// <summary>One plugin that a matching needs.</summary>
/// <param name="Version">Null when no such plugin is available.</param>
internal sealed record PlannedPlugin(string Id, SdkKind Kind, string? Version, string? SettingsJson, int? Weight);

/// <summary>The plugins of one matching: rules, scorers with their weights, a strategy, and what groups and proofs need.</summary>
internal sealed record MatchingPlan(IReadOnlyList<PlannedPlugin> Plugins)
{
    /// <summary>One refusal for each plugin that is not there.</summary>
    public IEnumerable<Refusal> Missing => Plugins.Where(plugin => plugin.Version is null).Select(plugin => new UnknownPlugin(plugin.Id));

    /// <summary>What is shown of a run; who checks proofs is part of the installation and not of the programme.</summary>
    public IReadOnlyList<PluginUse> Uses => [.. Plugins
        .Where(plugin => plugin.Version is not null && MatchingPlugins.KindOf(plugin.Kind) is not null)
        .Select(plugin => new PluginUse(plugin.Id, plugin.Version!, MatchingPlugins.KindOf(plugin.Kind)!.Value))];

    /// <summary>Opens every plugin anew for one run, or says which of them cannot be opened.</summary>
    public (PluginSelection? Selection, PluginRefusal? Refusal) Open(IPluginHost host)
    {
        PluginRefusal? refusal = null;

        LoadedPlugin<TContract>? Keep<TContract>(PluginOpening<TContract> opening)
            where TContract : class
        {
            refusal ??= opening.Refusal;
            return opening.Plugin;
        }

        var rules = Of(SdkKind.Rule).Select(plugin => Keep(host.OpenRule(plugin.Id, plugin.SettingsJson))).ToList();
        var scorers = Of(SdkKind.Scorer).Select(plugin => (Scorer: Keep(host.OpenScorer(plugin.Id, plugin.SettingsJson)), plugin.Weight)).ToList();
        var strategies = Of(SdkKind.Strategy).Select(plugin => Keep(host.OpenStrategy(plugin.Id, plugin.SettingsJson))).ToList();
        var formers = Of(SdkKind.GroupFormer).Select(plugin => Keep(host.OpenGroupFormer(plugin.Id, plugin.SettingsJson))).ToList();
        var verifiers = Of(SdkKind.CertificateVerifier).Select(plugin => Keep(host.OpenVerifier(plugin.Id, plugin.SettingsJson))).ToList();
        return refusal is not null
            ? (null, refusal)
            : (new PluginSelection
            {
                Rules = [.. rules.Select(rule => rule!)],
                Scorers = [.. scorers.Select(scorer => new WeightedScorer(scorer.Scorer!, scorer.Weight ?? 0))],
                Strategy = strategies[0]!,
                GroupFormer = formers.FirstOrDefault(),
                CertificateVerifier = verifiers.FirstOrDefault(),
            }, null);
    }

    private IEnumerable<PlannedPlugin> Of(SdkKind kind) => Plugins.Where(plugin => plugin.Kind == kind);
}
