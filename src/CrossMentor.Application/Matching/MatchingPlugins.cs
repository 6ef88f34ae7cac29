using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk.Snapshots;
using Orientation = CrossMentor.Domain.Programmes.Orientation;
using SdkKind = CrossMentor.Sdk.PluginKind;

namespace CrossMentor.Application.Matching;

/// <summary>The matching plugins of this installation, as programmes and people meet them.</summary>
/// <remarks>Packages come and go while it works. Each call looks once at what is there and goes by that.</remarks>
public sealed class MatchingPlugins(IPluginSource source, IPluginHost host)
{
    private const int HoldAttemptsMax = 3;

    private PluginListing? listing;

    /// <summary>Usable or not, by id; of several versions the one that a programme gets which has pinned none.</summary>
    public IReadOnlyList<MatchingPlugin> All => Listing().Plugins;

    /// <summary>The packages that plugins come in, by id, with all versions.</summary>
    public IReadOnlyList<PluginPackage> Packages => Listing().Packages;

    /// <summary>The scorers that come with the product, for a programme that has not weighed any.</summary>
    internal IReadOnlyList<ScorerWeight> DefaultWeights => DefaultWeightsIn(source.Current);

    /// <summary>Which of some programmes would use which plugin, by id and version, in their next run.</summary>
    public ILookup<(string PluginId, string Version), Programme> UsersAmong(IEnumerable<Programme> programmes)
    {
        var catalogue = source.Current;
        return programmes
            .Where(programme => programme.State != ProgrammeState.Closed)
            .SelectMany(programme => PlanFor(programme, catalogue).Installed.Select(plugin => (Plugin: (plugin.Id, plugin.Version), Programme: programme)))
            .Distinct()
            .ToLookup(use => use.Plugin, use => use.Programme);
    }

    /// <summary>Why a programme cannot choose the plugins of a change, or cannot give them these settings.</summary>
    internal IEnumerable<Refusal> Check(MatchingPolicyChange change)
    {
        var catalogue = source.Current;
        IEnumerable<Refusal> CheckOne(PluginChoice choice, SdkKind kind, string field)
            => Plan(catalogue, choice, kind).CheckSettings($"{field}.settings");

        return
        [
            .. (change.Weights ?? []).SelectMany((weight, index) => CheckOne(ChoiceOf(weight), SdkKind.Scorer, $"weights.{index}")),
            .. (change.Rules ?? []).SelectMany((rule, index) => BuiltInPlugins.OwnRules.Contains(rule.PluginId)
                ? [new InvalidInput($"rules.{index}.pluginId", $"{rule.PluginId} is a rule of the product, which the rest of the policy is about. Leave it out here.")]
                : CheckOne(rule, SdkKind.Rule, $"rules.{index}")),
            .. change.Strategy is { } strategy ? CheckOne(strategy, SdkKind.Strategy, "strategy") : [],
            .. change.GroupFormer is { } former ? CheckOne(former, SdkKind.GroupFormer, "groupFormer") : [],
            .. (change.GrantedFeatures ?? []).Index().Where(feature => !PlannedPlugin.IsSensitive(feature.Item.Trim())).Select(feature => new InvalidInput(
                $"grantedFeatures.{feature.Index}", $"{feature.Item} is no feature that needs a grant. Those that do are {string.Join(", ", Sensitive)}.")),
        ];
    }

    /// <summary>Why the plugins that a policy has chosen may not read what they read.</summary>
    internal IEnumerable<Refusal> CheckGrants(MatchingPolicy policy)
    {
        var catalogue = source.Current;
        return policy.ChosenPlugins()
            .Select(choice => catalogue.TryFindAvailable(choice.PluginId, choice.Version, out var installed)
                ? new PlannedPlugin(choice.PluginId, installed.Kind!.Value, installed, choice.Settings, Weight: null)
                : null)
            .OfType<PlannedPlugin>()
            .SelectMany(plugin => plugin.CheckGrants(policy.GrantedFeatures));
    }

    /// <summary>Which plugins match a programme, whether they are there or not.</summary>
    internal MatchingPlan PlanFor(Programme programme) => PlanFor(programme, source.Current);

    /// <summary>The same for a run that begins now: what it plans to use stays until the run has ended.</summary>
    internal HeldPlan HoldPlanFor(Programme programme)
    {
        for (var attempt = 1; ; attempt++)
        {
            var plan = PlanFor(programme);
            var hold = source.TryHold(plan.Installed);
            if (hold is not null)
            {
                return new(plan, hold);
            }

            // Somebody removed a package between the look and the hold; the next look does not see it any more.
            if (attempt == HoldAttemptsMax)
            {
                return new(plan with { Plugins = [.. plan.Plugins.Select(plugin => plugin with { Installed = null })] }, hold: null);
            }
        }
    }

    /// <summary>Keeps those of some plugins that are there from being removed; null when one of them goes at this moment.</summary>
    internal IDisposable? Hold(IEnumerable<(string PluginId, string Version)> plugins)
    {
        var current = source.Current;
        return source.TryHold([.. plugins
            .Select(plugin => current.TryFindAvailable(plugin.PluginId, plugin.Version, out var found) ? found : null)
            .OfType<InstalledPlugin>()]);
    }

    internal static PluginKind? KindOf(SdkKind? kind) => kind switch
    {
        SdkKind.Rule => PluginKind.EligibilityRule,
        SdkKind.Scorer => PluginKind.PairScorer,
        SdkKind.Strategy => PluginKind.MatchingStrategy,
        SdkKind.GroupFormer => PluginKind.GroupFormer,
        _ => null,
    };

    private static IEnumerable<string> Sensitive => Features.All.Values.Where(feature => feature.IsSensitive).Select(feature => feature.Name).Order(StringComparer.Ordinal);

    private PluginListing Listing()
    {
        var (catalogue, known) = (source.Current, listing);
        return known?.Catalogue == catalogue ? known : listing = PluginListing.Of(catalogue, host);
    }

    private static MatchingPlan PlanFor(Programme programme, PluginCatalogue catalogue)
    {
        var policy = programme.MatchingPolicy;
        var weights = policy.Weights is { Count: > 0 } chosen ? chosen : DefaultWeightsIn(catalogue);
        var planned = new List<PlannedPlugin>(OwnRulesOf(programme).Select(rule => Plan(catalogue, rule, SdkKind.Rule)));

        // A programme may have chosen what has become a rule of the product since; it is asked once.
        planned.AddRange(policy.Rules.Where(rule => !BuiltInPlugins.OwnRules.Contains(rule.PluginId)).Select(rule => Plan(catalogue, rule, SdkKind.Rule)));
        planned.AddRange(weights.Select(weight => Plan(catalogue, ChoiceOf(weight), SdkKind.Scorer) with { Weight = weight.Weight }));
        planned.Add(Plan(catalogue, policy.Strategy ?? new(BuiltInPlugins.OptimalAssignment), SdkKind.Strategy));
        if (programme.LearningGroupCount > 0)
        {
            planned.Add(Plan(catalogue, policy.GroupFormer ?? new(BuiltInPlugins.TransversalGroups), SdkKind.GroupFormer));
        }

        // Without its verifier a run is as good and only less sure: its scenario then carries no proof.
        if (catalogue.TryFindAvailable(BuiltInPlugins.AssignmentVerifier, out _))
        {
            planned.Add(Plan(catalogue, new(BuiltInPlugins.AssignmentVerifier), SdkKind.CertificateVerifier));
        }

        return new(planned, policy.GrantedFeatures);
    }

    private static IReadOnlyList<ScorerWeight> DefaultWeightsIn(PluginCatalogue catalogue) => [.. BuiltInPlugins.DefaultWeights
        .Where(scorer => catalogue.TryFindAvailable(scorer.PluginId, out _))
        .Select(scorer => new ScorerWeight(scorer.PluginId, scorer.Weight))];

    private static IEnumerable<PluginChoice> OwnRulesOf(Programme programme)
    {
        var policy = programme.MatchingPolicy;
        yield return new(BuiltInPlugins.CrossOrganisation);
        yield return new(BuiltInPlugins.Competitors);
        yield return new(BuiltInPlugins.OffLine) { Settings = RuleSettings.OffLine(policy.ReportingEdgeKinds) };
        if (policy.IsCommonLanguageRequired)
        {
            yield return new(BuiltInPlugins.CommonLanguage);
        }

        if (policy.TimeZoneGapHoursMax is { } hours)
        {
            yield return new(BuiltInPlugins.TimeZoneGap) { Settings = RuleSettings.TimeZoneGap(hours) };
        }

        if (programme.Orientation == Orientation.Reverse)
        {
            yield return new(BuiltInPlugins.ReversedSeniority);
        }

        if (programme.Tracks.Count > 0)
        {
            yield return new(BuiltInPlugins.SameTrack);
        }

        // The last of them: of a pair that several keep apart, the others say more that can be mended.
        yield return new(BuiltInPlugins.NoPowerRelation);
    }

    private static PlannedPlugin Plan(PluginCatalogue catalogue, PluginChoice choice, SdkKind kind)
    {
        var isThere = catalogue.TryFindAvailable(choice.PluginId.Trim(), Blank(choice.Version), out var installed) && installed.Kind == kind;
        return new(choice.PluginId.Trim(), kind, isThere ? installed : null, Blank(choice.Settings), Weight: null);
    }

    private static PluginChoice ChoiceOf(ScorerWeight weight) => new(weight.PluginId) { Settings = weight.Settings, Version = weight.Version };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
