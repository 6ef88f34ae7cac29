using System.Collections.Immutable;
using CrossMentor.Plugins.Hosting.Workers;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Testing;

namespace CrossMentor.Plugins.Hosting.Tests.Workers;

/// <summary>The built-in plugins keep every law when they live in a worker: nothing is lost or changed on the way there and back.</summary>
public sealed class LawsInWorkersTests : IDisposable
{
    private static readonly PluginCatalogue Catalogue = PluginCatalogue.Discover(PluginFolder.BuiltIn);

    // What is tested are answers; a busy machine may take its time for them.
    private static readonly WorkerOptions Patient = new() { SlackMs = 20_000 };

    private readonly WorkerPluginHost host = new(Catalogue, Patient);

    public static TheoryData<string> Ids => [.. Catalogue.Plugins.Select(plugin => plugin.Id)];

    public void Dispose() => host.Dispose();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_law_is_kept(string id)
    {
        Assert.True(Catalogue.TryFindAvailable(id, out var plugin));

        var broken = LawsOf(plugin).CheckAll().Where(report => report.State is LawState.Broken or LawState.NotJudged);

        Assert.Empty(broken.Select(report => report.ToString()));
    }

    // One process for all objects of the plugin: what a law calls a fresh one is the same object again, which nobody may notice.
    private PluginLaws LawsOf(InstalledPlugin plugin)
    {
        ImmutableArray<Feature> reads = [.. plugin.Reads.Select(name => Features.All[name])];
        switch (plugin.Kind)
        {
            case PluginKind.Rule:
                var rule = Open(host.OpenRule(plugin.Id));
                return new RuleLaws(() => rule) { Reads = reads, Rounds = 1 };
            case PluginKind.Scorer:
                var scorer = Open(host.OpenScorer(plugin.Id, plugin.Id.EndsWith(".dimension", StringComparison.Ordinal) ? """{ "dimension": "GENDER" }""" : null));
                return new ScorerLaws(() => scorer) { Reads = reads, Rounds = 1 };
            case PluginKind.Strategy:
                var strategy = Open(host.OpenStrategy(plugin.Id));
                return new StrategyLaws(() => strategy) { Rounds = 1, Verifier = Open(host.OpenVerifier("crossmentor.verifiers.assignment-duals")) };
            case PluginKind.GroupFormer:
                var former = Open(host.OpenGroupFormer(plugin.Id));
                return new GroupFormerLaws(() => former) { Reads = reads, Rounds = 1 };
            default:
                var verifier = Open(host.OpenVerifier(plugin.Id));
                var solver = Open(host.OpenStrategy("crossmentor.strategies.optimal-assignment"));
                return new VerifierLaws(() => verifier, () => solver) { Rounds = 1 };
        }
    }

    private static T Open<T>(PluginOpening<T> opening)
        where T : class
    {
        Assert.False(opening.IsRefused, opening.Refusal?.Message);
        return opening.Plugin.Instance;
    }
}
