using System.Text.Json;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
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
    internal IReadOnlyList<ScorerWeight> DefaultWeights { get; } = [.. BuiltInPlugins.DefaultWeights
        .Where(scorer => catalogue.TryFindAvailable(scorer.PluginId, out _))
        .Select(scorer => new ScorerWeight(scorer.PluginId, scorer.Weight))];

    /// <summary>Why a programme cannot give a scorer a weight; null when it can.</summary>
    internal Refusal? CheckScorer(string pluginId, string field)
    {
        if (!catalogue.TryFindAvailable(pluginId, out var plugin) || plugin.Kind != SdkKind.Scorer)
        {
            return new UnknownPlugin(pluginId);
        }

        return NeedsSettings(plugin)
            ? new InvalidInput(field, $"The scorer {pluginId} needs settings, and a weight cannot carry them. Choose another scorer.")
            : null;
    }

    /// <summary>Which plugins match a programme, whether they are there or not.</summary>
    internal MatchingPlan PlanFor(Programme programme)
    {
        var weights = programme.MatchingPolicy.Weights is { Count: > 0 } chosen ? chosen : DefaultWeights;
        var planned = new List<PlannedPlugin>(RulesOf(programme));
        planned.AddRange(weights.Select(weight => Plan(weight.PluginId, SdkKind.Scorer) with { Weight = weight.Weight }));
        planned.Add(Plan(BuiltInPlugins.OptimalAssignment, SdkKind.Strategy));
        if (programme.LearningGroupCount > 0)
        {
            planned.Add(Plan(BuiltInPlugins.TransversalGroups, SdkKind.GroupFormer));
        }

        // Without its verifier a run is as good and only less sure: its scenario then carries no proof.
        if (catalogue.TryFindAvailable(BuiltInPlugins.AssignmentVerifier, out _))
        {
            planned.Add(Plan(BuiltInPlugins.AssignmentVerifier, SdkKind.CertificateVerifier));
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
        var isThere = catalogue.TryFindAvailable(pluginId, out var installed) && installed.Kind == kind;
        return new(pluginId, kind, isThere ? installed!.Version : null, settingsJson, Weight: null);
    }

    private static bool NeedsSettings(InstalledPlugin plugin)
    {
        using var schema = JsonDocument.Parse(plugin.SettingsSchemaJson);
        return schema.RootElement.ValueKind == JsonValueKind.Object
            && schema.RootElement.TryGetProperty("required", out var required)
            && required.GetArrayLength() > 0;
    }
}
