using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Plugins.Hosting;
using SdkKind = CrossMentor.Sdk.PluginKind;

namespace CrossMentor.Application.Matching;

/// <summary>The matching plugins of this installation, as programmes and people meet them.</summary>
public sealed class MatchingPlugins(PluginCatalogue catalogue)
{
    /// <summary>Usable or not, by id.</summary>
    public IReadOnlyList<MatchingPlugin> All { get; } = [.. catalogue.Plugins
        .OrderBy(plugin => plugin.Id, StringComparer.Ordinal)
        .Select(plugin => new MatchingPlugin(
            plugin.Id,
            plugin.Version,
            KindOf(plugin.Kind),
            plugin.Label,
            plugin.Text,
            plugin.Status == PluginStatus.Available ? PluginState.Available : PluginState.Failed,
            plugin.Refusals.IsEmpty ? null : plugin.Refusals[0].Message))];

    /// <summary>The scorers that come with the product, for a programme that has not weighed any.</summary>
    internal IReadOnlyList<ScorerWeight> DefaultWeights { get; } = [.. catalogue.Plugins
        .Where(plugin => plugin is { Kind: SdkKind.Scorer, Status: PluginStatus.Available })
        .Where(plugin => plugin.Id.StartsWith(BuiltInPlugins.Prefix, StringComparison.Ordinal))
        .OrderBy(plugin => plugin.Id, StringComparer.Ordinal)
        .Select(plugin => new ScorerWeight(plugin.Id, BuiltInPlugins.DefaultWeightOf(plugin.Id)))];

    internal bool IsScorer(string pluginId) => catalogue.FindAvailable(pluginId) is { Kind: SdkKind.Scorer };

    /// <summary>Which plugins match a programme, whether they are there or not.</summary>
    internal MatchingPlan PlanFor(Programme programme)
    {
        var weights = programme.MatchingPolicy.Weights is { Count: > 0 } chosen ? chosen : DefaultWeights;
        var planned = new List<PlannedPlugin>(RulesOf(programme));
        planned.AddRange(weights.Select(weight => Plan(weight.PluginId, SdkKind.Scorer) with { Weight = weight.Weight }));
        planned.Add(Plan(BuiltInPlugins.OptimalAssignment, SdkKind.Strategy));
        if (programme.LearningGroupCount > 0)
        {
            planned.Add(FirstOf(SdkKind.GroupFormer));
        }

        if (catalogue.Plugins.Any(plugin => IsUsable(plugin, SdkKind.CertificateVerifier)))
        {
            planned.Add(FirstOf(SdkKind.CertificateVerifier));
        }

        return new(planned);
    }

    internal static PluginKind? KindOf(SdkKind? kind) => kind switch
    {
        SdkKind.Rule => PluginKind.EligibilityRule,
        SdkKind.Scorer => PluginKind.PairScorer,
        SdkKind.Strategy => PluginKind.MatchingStrategy,
        SdkKind.GroupFormer => PluginKind.GroupFormer,
        _ => null,
    };

    private IEnumerable<PlannedPlugin> RulesOf(Programme programme)
    {
        var policy = programme.MatchingPolicy;
        yield return Plan(BuiltInPlugins.CrossOrganisation, SdkKind.Rule);
        yield return Plan(BuiltInPlugins.Competitors, SdkKind.Rule);
        yield return Plan(BuiltInPlugins.OffLine, SdkKind.Rule, RuleSettings.OffLine(policy.ReportingEdgeKinds));
        if (policy.IsCommonLanguageRequired)
        {
            yield return Plan(BuiltInPlugins.CommonLanguage, SdkKind.Rule);
        }

        if (policy.TimeZoneGapHoursMax is { } hours)
        {
            yield return Plan(BuiltInPlugins.TimeZoneGap, SdkKind.Rule, RuleSettings.TimeZoneGap(hours));
        }

        if (programme.Orientation == Orientation.Reverse)
        {
            yield return Plan(BuiltInPlugins.ReversedSeniority, SdkKind.Rule);
        }

        if (programme.Tracks.Count > 0)
        {
            yield return Plan(BuiltInPlugins.SameTrack, SdkKind.Rule);
        }
    }

    private PlannedPlugin Plan(string pluginId, SdkKind kind, string? settingsJson = null)
    {
        var installed = catalogue.FindAvailable(pluginId);
        return new(pluginId, kind, installed?.Kind == kind ? installed.Version : null, settingsJson, Weight: null);
    }

    /// <summary>The product's own plugin of a kind of which a programme needs one, or somebody else's where the product has none.</summary>
    private PlannedPlugin FirstOf(SdkKind kind)
    {
        var found = catalogue.Plugins
            .Where(plugin => IsUsable(plugin, kind))
            .OrderBy(plugin => !plugin.Id.StartsWith(BuiltInPlugins.Prefix, StringComparison.Ordinal))
            .ThenBy(plugin => plugin.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return found is null
            ? new(BuiltInPlugins.Prefix + kind, kind, Version: null, SettingsJson: null, Weight: null)
            : new(found.Id, kind, found.Version, SettingsJson: null, Weight: null);
    }

    private static bool IsUsable(InstalledPlugin plugin, SdkKind kind) => plugin.Kind == kind && plugin.Status == PluginStatus.Available;
}
