using CrossMentor.Matching;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Plugins.Hosting.Tests.Specimens;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.Tests;

/// <summary>A plugin that fails, lies or dawdles fails its run with a clear reason and changes nothing else.</summary>
public sealed class FaultyPluginsFailTheirRunTests : IDisposable
{
    private readonly PluginFolder folder = new();
    private readonly InProcessPluginHost builtIn = new(PluginCatalogue.Discover(PluginFolder.BuiltIn));

    public void Dispose()
    {
        builtIn.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void The_same_run_with_a_sound_plugin_completes()
    {
        var outcome = RunWithScorer<GoodScorer>(GoodScorer.Schema);

        Assert.Equal(4, Assert.IsType<MatchingCompleted>(outcome).Result.Pairs.Length);
    }

    [Fact]
    public void A_scorer_that_throws() => AssertFailed(RunWithScorer<ThrowingScorer>(), "specimens.throws", "PLUGIN_THREW", "The scales are broken.");

    [Fact]
    public void A_scorer_that_throws_when_prepared()
        => AssertFailed(RunWithScorer<ThrowsWhenPrepared>(), "specimens.throws-when-prepared", "PLUGIN_THREW", "Not ready.");

    [Fact]
    public void A_scorer_above_the_range() => AssertFailed(RunWithScorer<TooHighScorer>(), "specimens.too-high", "PLUGIN_OUT_OF_RANGE", "1001");

    [Fact]
    public void A_scorer_below_the_range() => AssertFailed(RunWithScorer<TooLowScorer>(), "specimens.too-low", "PLUGIN_OUT_OF_RANGE", "-1");

    [Fact]
    public void A_scorer_that_answers_too_few() => AssertFailed(RunWithScorer<TooFewScorer>(), "specimens.too-few", "PLUGIN_TOO_FEW_RESULTS", "no points");

    [Fact]
    public void A_scorer_that_remembers() => AssertFailed(RunWithScorer<CountingScorer>(), "specimens.counts", "PLUGIN_NOT_DETERMINISTIC", "same pair");

    [Fact]
    public void A_scorer_that_depends_on_the_order_of_the_block()
        => AssertFailed(RunWithScorer<ByPlaceScorer>(), "specimens.by-place", "PLUGIN_NOT_DETERMINISTIC", "same pair");

    [Fact]
    public void A_scorer_that_explains_something_else()
        => AssertFailed(RunWithScorer<TwoTonguesScorer>(), "specimens.two-tongues", "PLUGIN_CONTRADICTS_ITSELF", "explains 10 points");

    [Fact]
    public void A_scorer_that_gives_no_reason()
        => AssertFailed(RunWithScorer<SpeechlessScorer>(), "specimens.speechless", "PLUGIN_ANSWERED_NULL", "Explain");

    [Fact]
    public void A_scorer_that_waits_for_ever()
        => AssertFailed(
            RunWithScorer<WaitingScorer>(""", "limits": { "blockMs": 30 }"""), "specimens.waits", "PLUGIN_DEADLINE_EXCEEDED", "longer than 30 ms");

    [Fact]
    public void A_scorer_that_overruns_without_listening()
        => AssertFailed(
            RunWithScorer<DeafScorer>(""", "limits": { "blockMs": 20 }"""), "specimens.deaf", "PLUGIN_DEADLINE_EXCEEDED", "longer than 20 ms");

    [Fact]
    public void A_scorer_that_reads_what_it_did_not_declare()
        => AssertFailed(RunWithScorer<CuriousScorer>(), "specimens.curious", "PLUGIN_THREW", "'gender' was not handed");

    [Fact]
    public void A_scorer_that_declares_a_sensitive_feature_still_needs_the_programmes_grant()
    {
        const string Declared = """, "reads": ["gender"]""";

        AssertFailed(RunWithScorer<CuriousScorer>(Declared), "specimens.curious", "PLUGIN_THREW", "'gender' was not handed");
        var granted = new MatchingPolicy { GrantedSensitiveFeatures = ["gender"] };

        // With the grant the specimen gives its points and is caught only because it explains others.
        AssertFailed(Run(Open(host => host.OpenScorer("specimens.curious")), policy: granted), "specimens.curious", "PLUGIN_CONTRADICTS_ITSELF", "explains 0 points");
    }

    [Fact]
    public void A_rule_that_throws() => AssertFailed(RunWithRule<ThrowingRule>(), "specimens.throwing-rule", "PLUGIN_THREW", "I judge nobody.");

    [Fact]
    public void A_rule_with_a_verdict_of_its_own()
        => AssertFailed(RunWithRule<FourthVerdictRule>(), "specimens.fourth-verdict", "PLUGIN_OUT_OF_RANGE", "means nothing");

    [Fact]
    public void A_rule_that_says_nothing() => AssertFailed(RunWithRule<SilentRule>(), "specimens.silent-rule", "PLUGIN_TOO_FEW_RESULTS", "no verdict");

    [Fact]
    public void A_rule_that_changes_its_mind()
        => AssertFailed(RunWithRule<MoodyRule>(), "specimens.moody-rule", "PLUGIN_NOT_DETERMINISTIC", "same pair");

    [Fact]
    public void A_rule_that_explains_another_verdict()
        => AssertFailed(RunWithRule<TwoFacedRule>(), "specimens.two-faced-rule", "PLUGIN_CONTRADICTS_ITSELF", "On second thoughts.");

    [Fact]
    public void A_strategy_that_ignores_capacities()
        => AssertFailed(RunWithStrategy<TakesAllStrategy>(), "specimens.takes-all", "STRATEGY_ANSWER_INVALID", "capacity is 1");

    [Fact]
    public void A_strategy_that_invents_pairs()
        => AssertFailed(RunWithStrategy<InventingStrategy>(), "specimens.invents", "STRATEGY_ANSWER_INVALID", "no candidate");

    [Fact]
    public void A_strategy_that_chooses_a_pair_twice()
        => AssertFailed(RunWithStrategy<RepeatingStrategy>(), "specimens.repeats", "STRATEGY_ANSWER_INVALID", "twice");

    [Fact]
    public void A_strategy_whose_alternative_is_nobody()
        => AssertFailed(RunWithStrategy<PromisesNobodyStrategy>(), "specimens.promises-nobody", "STRATEGY_ANSWER_INVALID", "does not exist");

    [Fact]
    public void A_strategy_whose_alternative_loses_what_is_no_goal()
        => AssertFailed(RunWithStrategy<LosesAnotherGoalStrategy>(), "specimens.loses-another-goal", "STRATEGY_ANSWER_INVALID", "no goal of the run");

    [Fact]
    public void A_strategy_that_answers_null()
        => AssertFailed(RunWithStrategy<NullStrategy>(), "specimens.answers-null", "PLUGIN_ANSWERED_NULL", "null");

    [Fact]
    public void A_strategy_with_a_forged_certificate()
        => AssertFailed(RunWithStrategy<ForgingStrategy>(), "specimens.forges", "CERTIFICATE_REJECTED", "does not hold");

    [Fact]
    public void A_group_former_that_lets_colleagues_meet()
    {
        folder.With(PluginFolder.ManifestOf<OneBigGroupFormer>("GROUP_FORMER"));
        var former = Open(host => host.OpenGroupFormer("specimens.one-big-group"));

        var outcome = Run(groupFormer: former, policy: new MatchingPolicy { LearningGroups = new LearningGroupPolicy(GroupCount: 1) });

        AssertFailed(outcome, "specimens.one-big-group", "GROUP_ANSWER_INVALID", "two members of organisation");
    }

    private static void AssertFailed(MatchingOutcome outcome, string pluginId, string code, string says)
    {
        var failed = Assert.IsType<MatchingFailed>(outcome);
        Assert.Equal((code, pluginId), (failed.Code, failed.PluginId));
        Assert.Contains(says, failed.Message, StringComparison.Ordinal);
    }

    private MatchingOutcome RunWithScorer<TScorer>(string extra = "")
    {
        folder.With(PluginFolder.ManifestOf<TScorer>("SCORER", extra));
        return Run(Open(host => host.OpenScorer(PluginFolder.IdOf<TScorer>())));
    }

    private MatchingOutcome RunWithRule<TRule>()
    {
        folder.With(PluginFolder.ManifestOf<TRule>("RULE"));
        return Run(rule: Open(host => host.OpenRule(PluginFolder.IdOf<TRule>())));
    }

    private MatchingOutcome RunWithStrategy<TStrategy>()
    {
        folder.With(PluginFolder.ManifestOf<TStrategy>("STRATEGY"));
        return Run(strategy: Open(host => host.OpenStrategy(PluginFolder.IdOf<TStrategy>())));
    }

    private LoadedPlugin<TContract> Open<TContract>(Func<InProcessPluginHost, PluginOpening<TContract>> open)
        where TContract : class
    {
        var opening = open(new InProcessPluginHost(folder.Discover()));
        Assert.False(opening.IsRefused, opening.Refusal?.Message);
        return opening.Plugin;
    }

    private MatchingOutcome Run(
        LoadedPlugin<IPairScorer>? scorer = null,
        LoadedPlugin<IEligibilityRule>? rule = null,
        LoadedPlugin<IMatchingStrategy>? strategy = null,
        LoadedPlugin<IGroupFormer>? groupFormer = null,
        MatchingPolicy? policy = null)
    {
        var border = builtIn.OpenRule("crossmentor.rules.cross-organisation").Plugin!;
        return MatchingRun.Execute(
            TwoOrganisations(),
            new PluginSelection
            {
                Rules = rule is null ? [border] : [border, rule],
                Scorers = scorer is null ? [] : [new WeightedScorer(scorer, 1)],
                Strategy = strategy ?? builtIn.OpenStrategy("crossmentor.strategies.optimal-assignment").Plugin!,
                GroupFormer = groupFormer,
                CertificateVerifier = builtIn.OpenVerifier("crossmentor.verifiers.assignment-duals").Plugin!,
            },
            policy ?? new MatchingPolicy(),
            seed: 1,
            progress: null,
            CancellationToken.None);
    }

    // Two mentors and two mentees of each of two organisations.
    private static MatchingInput TwoOrganisations()
    {
        static Guid Id(int number) => new(number, 0, 0, new byte[8]);
        static MatchingPerson Person(int number) => new()
        {
            ParticipantId = Id(number),
            PersonId = Id(number + 100),
            OrganisationId = Id(1000 + (number % 2)),
            Gender = "gender:f",
        };
        return new MatchingInput
        {
            AsOf = new DateOnly(2026, 3, 1),
            Mentors = [.. Enumerable.Range(1, 4).Select(Person)],
            Mentees = [.. Enumerable.Range(11, 4).Select(Person)],
        };
    }
}
