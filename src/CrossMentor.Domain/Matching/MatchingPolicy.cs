using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Domain.Matching;

/// <summary>What a programme asks of its matching: hard rules, and weights of the scorers.</summary>
public sealed record MatchingPolicy(
    UnknownPolicy OnUnknown,
    int? TimeZoneGapHoursMax,
    bool IsCommonLanguageRequired,
    IReadOnlyList<ReportingEdgeKind> ReportingEdgeKinds,
    IReadOnlyList<ScorerWeight> Weights)
{
    public const int TimeZoneGapHoursLimit = 26;
    public const int WeightsMax = 50;
    public const int RulesMax = 20;
    public const int GrantedFeaturesMax = 20;
    public const int FeatureLengthMax = 100;
    public const int DecisionLengthMax = 1000;

    /// <summary>The careful one: what is not known blocks, every kind of reporting edge counts. It has no weights yet.</summary>
    public static MatchingPolicy Default { get; } = new(
        UnknownPolicy.Block,
        TimeZoneGapHoursMax: null,
        IsCommonLanguageRequired: true,
        [ReportingEdgeKind.Solid, ReportingEdgeKind.Dotted, ReportingEdgeKind.Project],
        Weights: []);

    /// <summary>What to strive for, the most important first.</summary>
    public IReadOnlyList<MatchingGoal> Goals { get; init; } = [MatchingGoal.MostPlaced, MatchingGoal.TotalScore];

    /// <summary>What an organisation's share is, where fair shares are a goal.</summary>
    public FairShareRule FairShares { get; init; } = FairShareRule.PlacesGiven;

    /// <summary>What becomes of organisations that compete.</summary>
    public CompetitorPolicy Competitors { get; init; } = CompetitorPolicy.NotTogether;

    /// <summary>Who decided that competitors may be in the programme together, and why; null while they may not.</summary>
    public string? CompetitorsDecision { get; init; }

    /// <summary>The decision of the steering group that admits them; null where there was none, or they are not admitted.</summary>
    public SteeringDecisionId? CompetitorsDecisionId { get; init; }

    /// <summary>Rules beyond those of the product, by id.</summary>
    public IReadOnlyList<PluginChoice> Rules { get; init; } = [];

    /// <summary>What chooses the pairs; null for the product's own strategy.</summary>
    public PluginChoice? Strategy { get; init; }

    /// <summary>What forms learning groups; null for the product's own group former.</summary>
    public PluginChoice? GroupFormer { get; init; }

    /// <summary>Sensitive features that plugins which declare them are handed, by name.</summary>
    public IReadOnlyList<string> GrantedFeatures { get; init; } = [];

    /// <summary>Every plugin that the programme has chosen itself.</summary>
    public IEnumerable<PluginChoice> ChosenPlugins()
        => [
            .. Weights.Select(weight => new PluginChoice(weight.PluginId) { Settings = weight.Settings, Version = weight.Version }),
            .. Rules,
            .. new[] { Strategy, GroupFormer }.OfType<PluginChoice>(),
        ];

    /// <summary>Whether these organisations may be in one programme.</summary>
    public Outcome Admit(CompetitorMap competitors, IReadOnlyList<OrganisationId> organisations)
        => Competitors == CompetitorPolicy.NotPaired ? Outcome.Accepted : competitors.AdmitAll(organisations);

    public Outcome<MatchingPolicy> With(MatchingPolicyChange change)
    {
        var check = new InputCheck();
        if (change.TimeZoneGapHoursMax is { } gap)
        {
            check.Range("timeZoneGapHoursMax", gap, -1, TimeZoneGapHoursLimit);
        }

        var kinds = (change.ReportingEdgeKinds ?? ReportingEdgeKinds).Distinct().Order().ToList();
        var weights = ReadWeights(check, change.Weights ?? Weights);
        var goals = ReadGoals(check, change.Goals ?? Goals);
        var rules = ReadRules(check, change.Rules ?? Rules);
        var strategy = ReadChoice(check, "strategy", change.Strategy) ?? Strategy;
        var groupFormer = ReadChoice(check, "groupFormer", change.GroupFormer) ?? GroupFormer;
        var features = ReadFeatures(check, change.GrantedFeatures ?? GrantedFeatures);
        var competitors = change.Competitors ?? Competitors;
        var decision = ReadDecision(check, competitors, change.CompetitorsDecision);
        return check.HasFailed
            ? Outcome<MatchingPolicy>.Refused(check.Refusals)
            : new MatchingPolicy(
                change.OnUnknown ?? OnUnknown,
                change.TimeZoneGapHoursMax is null ? TimeZoneGapHoursMax : change.TimeZoneGapHoursMax < 0 ? null : change.TimeZoneGapHoursMax,
                change.IsCommonLanguageRequired ?? IsCommonLanguageRequired,
                kinds,
                weights)
            {
                Goals = goals,
                FairShares = change.FairShares ?? FairShares,
                Competitors = competitors,
                CompetitorsDecision = decision,
                CompetitorsDecisionId = competitors == CompetitorPolicy.NotTogether ? null : change.CompetitorsDecisionId ?? CompetitorsDecisionId,
                Rules = rules,
                Strategy = strategy,
                GroupFormer = groupFormer,
                GrantedFeatures = features,
            };
    }

    private static IReadOnlyList<ScorerWeight> ReadWeights(InputCheck check, IReadOnlyList<ScorerWeight> weights)
    {
        check.Count("weights", weights.Count, WeightsMax);
        var read = weights
            .Select((weight, index) => new ScorerWeight(
                check.Text($"weights.{index}.pluginId", weight.PluginId, ScorerWeight.PluginIdLengthMax),
                check.Range($"weights.{index}.weight", weight.Weight, 0, ScorerWeight.WeightMax))
            {
                Settings = check.OptionalText($"weights.{index}.settings", weight.Settings, PluginChoice.SettingsLengthMax),
                Version = check.OptionalText($"weights.{index}.version", weight.Version, PluginChoice.VersionLengthMax),
            })
            .OrderBy(weight => weight.PluginId, StringComparer.Ordinal)
            .ToList();
        if (read.DistinctBy(weight => weight.PluginId, StringComparer.Ordinal).Count() != read.Count)
        {
            check.Fail("weights", "A plugin has two weights. Give each one.");
        }

        return read;
    }

    private static IReadOnlyList<MatchingGoal> ReadGoals(InputCheck check, IReadOnlyList<MatchingGoal> goals)
    {
        var read = goals.ToList();
        if (read.Count == 0 || read.Distinct().Count() != read.Count)
        {
            check.Fail("goals", "Name at least one goal, and each once.");
        }
        else if (read.IndexOf(MatchingGoal.Bottleneck) is var bottleneck and >= 0 && read.IndexOf(MatchingGoal.MostPlaced) is var placed && (placed < 0 || placed > bottleneck))
        {
            // Without pairs there is no low score, so the first thing that such a matching would do is to place nobody.
            check.Fail("goals", "BOTTLENECK can only come after MOST_PLACED; ahead of it, it would leave people without a pair.");
        }

        return read;
    }

    // That competitors meet is an exception from the charter, and an exception has somebody who decided it.
    private string? ReadDecision(InputCheck check, CompetitorPolicy competitors, string? given)
    {
        var read = check.OptionalText("competitorsDecision", given, DecisionLengthMax);
        if (competitors == CompetitorPolicy.NotTogether)
        {
            if (read is not null)
            {
                check.Fail("competitorsDecision", "Competitors are not admitted, so there is nothing to decide. Leave competitorsDecision out.");
            }

            return null;
        }

        if ((read ?? CompetitorsDecision) is null)
        {
            check.Fail("competitorsDecision", "Competitors are admitted by a decision only. Say who decided it, and why.");
        }

        return read ?? CompetitorsDecision;
    }

    private static IReadOnlyList<PluginChoice> ReadRules(InputCheck check, IReadOnlyList<PluginChoice> rules)
    {
        check.Count("rules", rules.Count, RulesMax);
        var read = rules
            .Select((rule, index) => ReadChoice(check, $"rules.{index}", rule)!)
            .OrderBy(rule => rule.PluginId, StringComparer.Ordinal)
            .ToList();
        if (read.DistinctBy(rule => rule.PluginId, StringComparer.Ordinal).Count() != read.Count)
        {
            check.Fail("rules", "A rule is named twice. Name each once.");
        }

        return read;
    }

    private static PluginChoice? ReadChoice(InputCheck check, string field, PluginChoice? choice) => choice is null
        ? null
        : new(check.Text($"{field}.pluginId", choice.PluginId, ScorerWeight.PluginIdLengthMax))
        {
            Settings = check.OptionalText($"{field}.settings", choice.Settings, PluginChoice.SettingsLengthMax),
            Version = check.OptionalText($"{field}.version", choice.Version, PluginChoice.VersionLengthMax),
        };

    private static IReadOnlyList<string> ReadFeatures(InputCheck check, IReadOnlyList<string> features)
    {
        check.Count("grantedFeatures", features.Count, GrantedFeaturesMax);
        return [.. features
            .Select((feature, index) => check.Text($"grantedFeatures.{index}", feature, FeatureLengthMax))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }
}
