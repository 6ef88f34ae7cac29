using System.Collections.Immutable;
using System.Text.Json;
using CrossMentor.Plugins.Assignment;
using CrossMentor.Plugins.LearningGroups;
using CrossMentor.Plugins.Rules;
using CrossMentor.Plugins.Scorers;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Tests.BuiltIn;

/// <summary>The plugins that come with the product, each with its default settings and the features that its manifest declares.</summary>
internal static class BuiltInPlugins
{
    private static readonly Dictionary<string, Func<IEligibilityRule>> Rules = new(StringComparer.Ordinal)
    {
        ["crossmentor.rules.cross-organisation"] = () => new CrossOrganisationRule(),
        ["crossmentor.rules.competitors"] = () => new CompetitorsRule(new CompetitorsSettings()),
        ["crossmentor.rules.no-power-relation"] = () => new NoPowerRelationRule(),
        ["crossmentor.rules.off-line"] = () => new OffLineRule(new OffLineSettings()),
        ["crossmentor.rules.common-language"] = () => new CommonLanguageRule(),
        ["crossmentor.rules.time-zone-gap"] = () => new TimeZoneGapRule(new TimeZoneGapSettings()),
        ["crossmentor.rules.reversed-seniority"] = () => new ReversedSeniorityRule(new GradeGapSettings()),
        ["crossmentor.rules.senior-mentor"] = () => new SeniorMentorRule(new GradeGapSettings()),
        ["crossmentor.rules.same-track"] = () => new SameTrackRule(),
    };

    private static readonly Dictionary<string, Func<IPairScorer>> Scorers = new(StringComparer.Ordinal)
    {
        ["crossmentor.scorers.development-goals"] = () => new DevelopmentGoalsScorer(new UnknownPointsSettings()),
        ["crossmentor.scorers.complementary-skills"] = () => new ComplementarySkillsScorer(new ComplementarySkillsSettings()),
        ["crossmentor.scorers.seniority-gap"] = () => new SeniorityGapScorer(new SeniorityGapSettings()),
        ["crossmentor.scorers.function-distance"] = () => new FunctionDistanceScorer(new CodeDistanceSettings()),
        ["crossmentor.scorers.sector-distance"] = () => new SectorDistanceScorer(new CodeDistanceSettings()),
        ["crossmentor.scorers.country-distance"] = () => new CountryDistanceScorer(new CodeDistanceSettings()),
        ["crossmentor.scorers.location"] = () => new LocationScorer(new LocationSettings()),
        ["crossmentor.scorers.dimension"] = () => new DimensionScorer(new DimensionSettings { Dimension = Dimension.Gender }),
    };

    /// <summary>The laws of every built-in plugin by its id; a plugin in a manifest that is not tried here fails.</summary>
    public static IReadOnlyDictionary<string, PluginLaws> Laws { get; } =
        Manifests().ToDictionary(each => each.Id, each => LawsOf(each.Id, each.Reads), StringComparer.Ordinal);

    private static PluginLaws LawsOf(string id, ImmutableArray<Feature> reads)
    {
        if (Rules.TryGetValue(id, out var rule))
        {
            return new RuleLaws(rule) { Reads = reads };
        }

        if (Scorers.TryGetValue(id, out var scorer))
        {
            return new ScorerLaws(scorer) { Reads = reads };
        }

        return id switch
        {
            "crossmentor.groups.transversal" => new GroupFormerLaws(() => new TransversalGroupFormer(new TransversalGroupSettings())) { Reads = reads },
            "crossmentor.strategies.optimal-assignment" => new StrategyLaws(Strategy) { Verifier = new AssignmentCertificateVerifier() },
            "crossmentor.verifiers.assignment-duals" => new VerifierLaws(() => new AssignmentCertificateVerifier(), Strategy),
            _ => throw new InvalidOperationException($"No laws are tried on the built-in plugin {id}."),
        };
    }

    private static OptimalAssignmentStrategy Strategy() => new(new OptimalAssignmentSettings());

    private static IEnumerable<(string Id, ImmutableArray<Feature> Reads)> Manifests()
    {
        foreach (var manifest in Directory.EnumerateFiles(Path.Combine(Root(), "plugins"), "plugin.json", SearchOption.AllDirectories)
            .Where(path => Path.GetDirectoryName(Path.GetDirectoryName(path)) == Path.Combine(Root(), "plugins")))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(manifest));
            foreach (var plugin in document.RootElement.GetProperty("plugins").EnumerateArray())
            {
                ImmutableArray<Feature> reads =
                [
                    .. new[] { "reads", "readsIfGranted" }
                        .SelectMany(member => plugin.TryGetProperty(member, out var names) ? (IEnumerable<JsonElement>)names.EnumerateArray() : [])
                        .Select(name => Features.All[name.GetString()!]),
                ];
                yield return (plugin.GetProperty("id").GetString()!, reads);
            }
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CrossMentorApi.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
