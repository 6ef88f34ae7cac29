using CrossMentor.Matching;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Plugins.Hosting.Protocol;

namespace CrossMentor.Plugins.Hosting.Tests.Workers;

/// <summary>A worker is asked why about many pairs in one journey, and what it may not say is found as if it had been asked pair by pair.</summary>
public sealed class ReasonsOfManyTests
{
    private const string DoubleTongued = "hostile.double-tongued";

    [Theory]
    [InlineData(150)]
    [InlineData(20)]
    public void Few_frames_ask_about_all_pairs_of_a_run(int people)
    {
        using var hostile = new HostileRun();
        var frames = -1;

        var result = Completed(hostile.Score(DoubleTongued, people: people, look: link => frames = link.Writer.FramesSent(WireOp.Explain)));

        Assert.True(result.Pairs.Length >= people, $"Only {result.Pairs.Length} pairs.");
        Assert.Equal((result.Pairs.Length + Wire.ReasonsMax - 1) / Wire.ReasonsMax, frames);
        Assert.Equal(Completed(hostile.ScoreInProcess(DoubleTongued, null, people)).Pairs.Select(pair => pair.Contributions[0]), result.Pairs.Select(pair => pair.Contributions[0]));
    }

    [Fact]
    public void Long_reasons_come_in_several_answers_and_none_is_left_out()
    {
        using var hostile = new HostileRun();
        var frames = -1;
        const string Settings = """{ "how": "goes-on-and-on", "after": 3 }""";

        var result = Completed(hostile.Score(DoubleTongued, Settings, people: 50, look: link => frames = link.Writer.FramesSent(WireOp.Explain)));

        // A mebibyte has room for seventeen of them, and one more ends the answer.
        Assert.InRange(frames, (result.Pairs.Length - 3) / 18, ((result.Pairs.Length - 3) / 17) + 2);
        Assert.Equal(3, result.Pairs.Count(pair => pair.Contributions[0].Reason.Code == "HOSTILE"));
        Assert.All(result.Pairs.Where(pair => pair.Contributions[0].Reason.Code == "LONG"), pair => Assert.Equal(60_000, pair.Contributions[0].Reason.Text.Length));
    }

    [Theory]
    [InlineData("throws", "PLUGIN_THREW", "Do not ask.")]
    [InlineData("null", "PLUGIN_ANSWERED_NULL", "null in Explain")]
    [InlineData("no-reason", "PLUGIN_ANSWERED_NULL", "no reason in Explain")]
    [InlineData("out-of-range", "PLUGIN_OUT_OF_RANGE", "-7 points")]
    [InlineData("contradicts", "PLUGIN_CONTRADICTS_ITSELF", "explains 10 points for a pair to which it gives 0")]
    public async Task What_no_plugin_may_explain_fails_the_run_as_it_does_in_the_hosts_process(string how, string code, string says)
    {
        foreach (var after in new[] { 0, 1, 70 })
        {
            using var hostile = new HostileRun();
            var settings = $$"""{ "how": "{{how}}", "after": {{after}} }""";

            var failed = Assert.IsType<MatchingFailed>(hostile.Score(DoubleTongued, settings, people: 80));

            Assert.Equal((code, DoubleTongued), (failed.Code, failed.PluginId));
            Assert.Contains(says, failed.Message, StringComparison.Ordinal);
            Assert.Equal(Assert.IsType<MatchingFailed>(hostile.ScoreInProcess(DoubleTongued, settings, people: 80)).Message, failed.Message);
            await hostile.AfterwardsAsync();
        }
    }

    [Theory]
    [InlineData(9, 3, "PLUGIN_CONTRADICTS_ITSELF")]
    [InlineData(3, 9, "PLUGIN_THREW")]
    public void Of_two_plugins_at_fault_the_one_whose_pair_comes_first_fails_the_run_although_the_other_was_asked_about_all_pairs_before(int ofWorker, int ofHost, string code)
    {
        using var hostile = new HostileRun();
        var opened = hostile.Workers.OpenScorer(DoubleTongued, $$"""{ "how": "throws", "after": {{ofWorker}} }""").Plugin!;

        var outcome = hostile.ScoreInProcess(DoubleTongued, $$"""{ "how": "contradicts", "after": {{ofHost}} }""", 24, new WeightedScorer(opened, 1));

        Assert.Equal(code, Assert.IsType<MatchingFailed>(outcome).Code);
    }

    [Theory]
    [InlineData("hangs", "PLUGIN_DEADLINE_EXCEEDED", "longer than 4000 ms")]
    [InlineData("exits", "PLUGIN_PROCESS_DIED", "exit code 3")]
    [InlineData("too-long", "PLUGIN_PROTOCOL_BROKEN", "longer than any may be")]
    [InlineData("no-code", "PLUGIN_ANSWERED_NULL", "the code of a reason")]
    public async Task What_only_a_process_of_its_own_survives_fails_the_run_in_the_midst_of_many_pairs(string how, string code, string says)
    {
        using var hostile = new HostileRun();

        var failed = Assert.IsType<MatchingFailed>(hostile.Score(DoubleTongued, $$"""{ "how": "{{how}}", "after": 9 }"""));

        Assert.Equal((code, DoubleTongued), (failed.Code, failed.PluginId));
        Assert.Contains(says, failed.Message, StringComparison.Ordinal);
        await hostile.AfterwardsAsync();
    }

    [Fact]
    public async Task A_run_cancelled_while_it_is_told_why_ends_the_worker_that_does_not_listen()
    {
        using var hostile = new HostileRun();
        using var cancellation = new CancellationTokenSource();
        var verified = new Verified(() => cancellation.CancelAfter(300));

        Assert.Throws<OperationCanceledException>(
            () => hostile.Score(DoubleTongued, """{ "how": "hangs", "after": 9 }""", ct: cancellation.Token, progress: verified));

        await hostile.AfterwardsAsync();
    }

    [Fact]
    public void Progress_is_told_after_every_block_of_pairs()
    {
        using var hostile = new HostileRun();
        var reports = new List<MatchingProgress>();

        var pairs = Completed(hostile.Score(DoubleTongued, people: 150, progress: new Recorder(reports.Add))).Pairs.Length;

        Assert.Equal(
            [.. Enumerable.Range(1, pairs / 64).Select(block => 64L * block), pairs],
            reports.Where(report => report.Stage == MatchingStage.Explaining).Select(report => (long)report.Done));
    }

    [Theory]
    [InlineData("more reasons than pairs", true, true, true, false)]
    [InlineData("no reason at all", false)]
    [InlineData("ends too early", true, true)]
    public void An_answer_that_does_not_fit_the_question_is_refused(string says, params bool[] flags)
    {
        var bytes = FrameMemory.Of(writer => Array.ForEach(flags, writer.WriteFlag));
        var reader = new MessageReader(FrameMemory.Parse(bytes, new Random(1)));

        var exception = Assert.Throws<ProtocolException>(() => reader.ReadReasons(asked: 2, _ => { }));

        Assert.Contains(says, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_may_be_a_mebibyte_and_no_longer()
    {
        Assert.Equal(1, Read(Wire.ReasonBytesMax));
        Assert.Throws<ProtocolException>(() => Read(Wire.ReasonBytesMax + 1));

        static int Read(int bytes)
        {
            var written = FrameMemory.Of(writer =>
            {
                writer.WriteFlag(true);
                writer.WriteRaw(new byte[bytes]);
                writer.WriteFlag(false);
            });
            var reader = new MessageReader(FrameMemory.Parse(written, new Random(1)));
            return reader.ReadReasons(asked: 1, _ => reader.ReadRaw(new byte[bytes]));
        }
    }

    private static MatchingResult Completed(MatchingOutcome outcome) => Assert.IsType<MatchingCompleted>(outcome).Result;

    private sealed class Verified(Action then) : IProgress<MatchingProgress>
    {
        public void Report(MatchingProgress value)
        {
            if (value is { Stage: MatchingStage.Verifying, Done: 1 })
            {
                then();
            }
        }
    }

    private sealed class Recorder(Action<MatchingProgress> then) : IProgress<MatchingProgress>
    {
        public void Report(MatchingProgress value) => then(value);
    }
}
