using CrossMentor.Plugins.Hosting.Workers;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Tests.Workers;

/// <summary>The memory in which answers travel cannot be turned against the host, and answers in it do not get mixed up.</summary>
public sealed class SharedPagesTests
{
    private const int People = 600;

    [Fact]
    public void Nobody_can_cut_off_or_lengthen_what_the_host_has_mapped()
    {
        if (SharedPages.Create(out var descriptor) is not { } pages)
        {
            Assert.False(OperatingSystem.IsLinux());
            return;
        }

        using var file = File.OpenHandle($"/proc/self/fd/{descriptor}", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        var size = RandomAccess.GetLength(file);

        Assert.ThrowsAny<Exception>(() => RandomAccess.SetLength(file, 0));
        Assert.ThrowsAny<Exception>(() => RandomAccess.SetLength(file, size * 2));
        Assert.Equal(SharedPages.AreaCount * SharedPages.AreaBytes, size);
        pages.Area(SharedPages.AreaCount - 1)[^1] = 7;
        RandomAccess.Write(file, [9], size - 1);
        Assert.Equal(9, pages.Area(SharedPages.AreaCount - 1)[^1]);
        UnixCalls.Close(descriptor);
        GC.KeepAlive(pages);
    }

    [Fact]
    public void Answers_about_two_snapshots_asked_in_turns_are_those_given_in_this_process()
    {
        var catalogue = PluginCatalogue.Discover(PluginFolder.BuiltIn);
        using var inProcess = new InProcessPluginHost(catalogue);
        using var workers = new WorkerPluginHost(catalogue, new WorkerOptions { SlackMs = 20_000 });
        var snapshots = new[] { Snapshot(1), Snapshot(2) };
        var here = inProcess.OpenScorer("crossmentor.scorers.seniority-gap").Plugin!.Instance;
        var there = workers.OpenScorer("crossmentor.scorers.seniority-gap").Plugin!.Instance;
        var expected = Array.ConvertAll(snapshots, snapshot => here.Prepare(snapshot, CancellationToken.None));
        var actual = Array.ConvertAll(snapshots, snapshot => there.Prepare(snapshot, CancellationToken.None));

        // In stretches of several lengths, so that one is asked while answers for the other are still on their way.
        foreach (var stretch in new[] { 1, 7, 100 })
        {
            for (var first = 0; first < People; first += stretch)
            {
                for (var snapshot = 0; snapshot < snapshots.Length; snapshot++)
                {
                    for (var row = first; row < Math.Min(first + stretch, People); row++)
                    {
                        Assert.Equal(Points(expected[snapshot], snapshots[snapshot], row), Points(actual[snapshot], snapshots[snapshot], row));
                    }
                }
            }
        }
    }

    private static int[] Points(IPairScorer scorer, MatchingSnapshot snapshot, int row)
    {
        var points = new int[People];
        scorer.Score(snapshot.Mentees[row], snapshot.Mentors.Block(0, People), points, CancellationToken.None);
        return points;
    }

    private static MatchingSnapshot Snapshot(int seed)
    {
        var draws = new Random(seed);
        Cohort Draw() => new CohortBuilder(People).With(Features.Grade, [.. Enumerable.Range(0, People).Select(_ => (int?)draws.Next(12))]).Build();
        return new MatchingSnapshot(Draw(), Draw(), new DateOnly(2026, 3, 1));
    }
}
