using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Benchmarks.Matching;

/// <summary>The plugins of the measured runs, opened by the host as the product opens them.</summary>
internal sealed class Panels : IDisposable
{
    private readonly InProcessPluginHost host = new(PluginCatalogue.Discover(Path.Combine(AppContext.BaseDirectory, "plugins")));

    /// <summary>What a programme has that has decided nothing: rules, weighted scorers, the optimum, its proof.</summary>
    public PluginSelection Whole() => new()
    {
        Rules =
        [
            Rule("crossmentor.rules.cross-organisation"),
            Rule("crossmentor.rules.competitors"),
            Rule("crossmentor.rules.off-line"),
            Rule("crossmentor.rules.common-language"),
        ],
        Scorers = [.. BuiltIn(["complementary-skills", "development-goals", "function-distance", "location", "sector-distance", "seniority-gap"])],
        Strategy = Opened(host.OpenStrategy("crossmentor.strategies.optimal-assignment")),
        CertificateVerifier = Opened(host.OpenVerifier("crossmentor.verifiers.assignment-duals")),
    };

    /// <summary>Eight criteria of the product, which use the vector helpers of the SDK.</summary>
    public PluginSelection EightBuiltIn() => ScoringOnly(
    [
        .. BuiltIn(["complementary-skills", "development-goals", "function-distance", "location", "sector-distance", "seniority-gap"]),
        Weighted(Opened(host.OpenScorer("crossmentor.scorers.seniority-gap", """{"measure":"EXPERIENCE_YEARS"}"""))),
        Weighted(Opened(host.OpenScorer("crossmentor.scorers.dimension", """{"dimension":"DEPARTMENT"}"""))),
    ]);

    /// <summary>Eight criteria in plain loops, guarded by no host.</summary>
    public PluginSelection EightPlain() => ScoringOnly([.. PlainLoops.All.Select((one, place) => Weighted(new LoadedPlugin<IPairScorer>(
        new PluginReference($"benchmark.plain-{place}", "1.0.0", new string('0', 64), "Plain", "{}", [.. one.Reads.Names.Order(StringComparer.Ordinal)]), one.Scorer)))]);

    /// <summary>No criterion at all: what remains is the run itself.</summary>
    public PluginSelection NoCriterion() => ScoringOnly([]);

    public void Dispose() => host.Dispose();

    private static WeightedScorer Weighted(LoadedPlugin<IPairScorer> scorer) => new(scorer, 10);

    private PluginSelection ScoringOnly(ImmutableArray<WeightedScorer> scorers) => new()
    {
        Rules = [Rule("crossmentor.rules.cross-organisation")],
        Scorers = scorers,
        Strategy = new LoadedPlugin<IMatchingStrategy>(
            new PluginReference("benchmark.refusing", "1.0.0", new string('0', 64), "Refusing", "{}", []), new RefusingStrategy()),
    };

    private IEnumerable<WeightedScorer> BuiltIn(IEnumerable<string> names)
        => names.Select(name => Weighted(Opened(host.OpenScorer($"crossmentor.scorers.{name}"))));

    private LoadedPlugin<IEligibilityRule> Rule(string id) => Opened(host.OpenRule(id));

    private static LoadedPlugin<TContract> Opened<TContract>(PluginOpening<TContract> opening)
        where TContract : class
        => opening.Plugin ?? throw new InvalidOperationException($"The plugin was refused: {opening.Refusal}");

    /// <summary>Refuses whatever it is asked, so that a run is its scoring and nothing after it.</summary>
    private sealed class RefusingStrategy : IMatchingStrategy
    {
        public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
            => new DemandsConflict([new Conflict(new Reason("NOT_ASKED", "Only the scores are measured."), [], [], [])]);
    }
}
