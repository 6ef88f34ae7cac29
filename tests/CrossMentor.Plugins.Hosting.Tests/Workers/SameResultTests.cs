using CrossMentor.Matching;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Plugins.Hosting.Workers;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Groups;

namespace CrossMentor.Plugins.Hosting.Tests.Workers;

/// <summary>The same plugins give the same result wherever they run.</summary>
public sealed class SameResultTests
{
    private static readonly PluginCatalogue Catalogue = PluginCatalogue.Discover(PluginFolder.BuiltIn);

    // What is tested are answers; a busy machine may take its time for them.
    private static readonly WorkerOptions Patient = new() { SlackMs = 20_000 };

    [Theory]
    [InlineData(1, 40)]
    [InlineData(3, 150)]
    [InlineData(2, 300)]
    public void A_whole_run_has_one_result_in_both_hosts(int seed, int people)
    {
        using var inProcess = new InProcessPluginHost(Catalogue);
        using var workers = new WorkerPluginHost(Catalogue, Patient);

        var expected = Run(inProcess, (ulong)seed, people);
        var actual = Run(workers, (ulong)seed, people);

        Assert.Equal((expected.InputsHash, expected.ResultHash), (actual.InputsHash, actual.ResultHash));
        Assert.True(expected.Pairs.Length > people / 2, $"Only {expected.Pairs.Length} pairs.");
        Assert.NotEmpty(expected.Groups);
        Assert.Equal(CertificateState.Verified, actual.Certificate.State);
        Assert.Equal(expected.Pairs.SelectMany(pair => pair.Contributions), actual.Pairs.SelectMany(pair => pair.Contributions));
        Assert.Equal(expected.Pairs.SelectMany(pair => pair.Rules), actual.Pairs.SelectMany(pair => pair.Rules));
        Assert.Equal(expected.Unplaced.Select(person => person.Reason), actual.Unplaced.Select(person => person.Reason));

        // Seven rules and scorers, each asked why about all pairs in a few journeys; the others are never asked.
        var journeys = (actual.Pairs.Length + Wire.ReasonsMax - 1) / Wire.ReasonsMax;
        Assert.Equal([0, 0, 0, .. Enumerable.Repeat(journeys, 7)], workers.Supply.Alive.Select(link => link.Writer.FramesSent(WireOp.Explain)).Order());
    }

    private static MatchingResult Run(IPluginHost host, ulong seed, int people)
    {
        LoadedPlugin<T> Open<T>(PluginOpening<T> opening)
            where T : class
        {
            Assert.False(opening.IsRefused, opening.Refusal?.Message);
            return opening.Plugin;
        }

        var outcome = MatchingRun.Execute(
            SampleRoster.Of(people),
            new PluginSelection
            {
                Rules =
                [
                    Open(host.OpenRule("crossmentor.rules.cross-organisation")),
                    Open(host.OpenRule("crossmentor.rules.off-line")),
                    Open(host.OpenRule("crossmentor.rules.competitors")),
                    Open(host.OpenRule("crossmentor.rules.common-language")),
                ],
                Scorers =
                [
                    new WeightedScorer(Open(host.OpenScorer("crossmentor.scorers.development-goals")), 3),
                    new WeightedScorer(Open(host.OpenScorer("crossmentor.scorers.seniority-gap")), 2),
                    new WeightedScorer(Open(host.OpenScorer("crossmentor.scorers.location")), 1),
                ],
                Strategy = Open(host.OpenStrategy("crossmentor.strategies.optimal-assignment")),
                GroupFormer = Open(host.OpenGroupFormer("crossmentor.groups.transversal")),
                CertificateVerifier = Open(host.OpenVerifier("crossmentor.verifiers.assignment-duals")),
            },
            new MatchingPolicy { LearningGroups = new LearningGroupPolicy(GroupCount: people / 4, GroupComposition.AtMostOneOfAnOrganisation) },
            seed,
            progress: null,
            CancellationToken.None);
        return outcome is MatchingCompleted completed ? completed.Result : throw new InvalidOperationException(outcome.ToString());
    }
}
