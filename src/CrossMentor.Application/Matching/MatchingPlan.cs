using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching.Inputs;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk;
using PluginKind = CrossMentor.Domain.Matching.PluginKind;
using SdkKind = CrossMentor.Sdk.PluginKind;

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

    /// <summary>Opens every plugin anew for one run, in the version of the plan, or says which of them cannot be opened.</summary>
    public (PluginSelection? Selection, PluginRefusal? Refusal) Open(IPluginHost host)
    {
        PluginRefusal? refusal = null;
        var opened = new List<object>();

        LoadedPlugin<TContract>? Keep<TContract>(PlannedPlugin plugin, Func<string, string?, string?, PluginOpening<TContract>> open)
            where TContract : class
        {
            var opening = open(plugin.Id, plugin.SettingsJson, plugin.Installed?.Version);
            refusal ??= opening.Refusal;
            if (opening.Plugin is { } loaded)
            {
                opened.Add(loaded.Instance);
            }

            return opening.Plugin;
        }

        var rules = Of(SdkKind.Rule).Select(plugin => Keep(plugin, host.OpenRule)).ToList();
        var scorers = Of(SdkKind.Scorer).Select(plugin => (Scorer: Keep(plugin, host.OpenScorer), plugin.Weight)).ToList();
        var strategies = Of(SdkKind.Strategy).Select(plugin => Keep(plugin, host.OpenStrategy)).ToList();
        var formers = Of(SdkKind.GroupFormer).Select(plugin => Keep(plugin, host.OpenGroupFormer)).ToList();
        var verifiers = Of(SdkKind.CertificateVerifier).Select(plugin => Keep(plugin, host.OpenVerifier)).ToList();
        if (refusal is not null)
        {
            opened.ForEach(LetGoOf);
            return (null, refusal);
        }

        var selection = new PluginSelection
        {
            Rules = [.. rules.Select(rule => rule!)],
            Scorers = [.. scorers.Select(scorer => new WeightedScorer(scorer.Scorer!, scorer.Weight ?? 0))],
            Strategy = strategies[0]!,
            GroupFormer = formers.FirstOrDefault(),
            CertificateVerifier = verifiers.FirstOrDefault(),
        };
        return (selection, null);
    }

    /// <summary>Ends what was opened for a run that has ended: a plugin may have a process of its own.</summary>
    public static void Close(PluginSelection opened)
    {
        IEnumerable<object?> instances =
        [
            .. opened.Rules.Select(rule => rule.Instance),
            .. opened.Scorers.Select(scorer => scorer.Plugin.Instance),
            opened.Strategy.Instance,
            opened.GroupFormer?.Instance,
            opened.CertificateVerifier?.Instance,
        ];
        foreach (var instance in instances)
        {
            LetGoOf(instance);
        }
    }

    /// <summary>What a run keeps of the plugins that were opened for it.</summary>
    public static IReadOnlyList<PluginUse> UsesOf(PluginSelection opened) =>
    [
        .. opened.Rules.Select(rule => UseOf(rule.Reference, PluginKind.EligibilityRule)),
        .. opened.Scorers.Select(scorer => UseOf(scorer.Plugin.Reference, PluginKind.PairScorer)),
        UseOf(opened.Strategy.Reference, PluginKind.MatchingStrategy),
        .. new[] { opened.GroupFormer }.OfType<LoadedPlugin<IGroupFormer>>().Select(former => UseOf(former.Reference, PluginKind.GroupFormer)),
    ];

    private static void LetGoOf(object? instance) => (instance as IDisposable)?.Dispose();

    private static PluginUse UseOf(PluginReference plugin, PluginKind kind)
        => new(plugin.Id, plugin.Version, kind) { AssemblySha256 = plugin.AssemblySha256, Settings = plugin.SettingsJson };

    private IEnumerable<PlannedPlugin> Of(SdkKind kind) => Plugins.Where(plugin => plugin.Kind == kind);
}
