using CrossMentor.Api.Tests.Crashes;
using CrossMentor.Api.Tests.Server;
using Xunit.Abstractions;

namespace CrossMentor.Api.Tests.Histories;

/// <summary>Whatever many do at once to the same pairs, it is as if they had done it one after the other, and no kill of the server changes that.</summary>
[Collection(PairCollection.Name)]
public sealed class PairHistoryTests(ProductFixture fixture, ITestOutputHelper output)
{
    private const int Kills = 4;
    private const int CallsOfEach = 80;
    private const int LifeMinMs = 100;
    private const int LifeMaxMs = 800;
    private const int TurnsMax = 10;

    // A history in which nothing happened shows nothing.
    private static readonly string[] Expected = ["Propose OK", "Propose CAPACITY_EXCEEDED", "Answer OK", "Log OK", "Confirm OK"];

    [Fact]
    public async Task The_life_of_pairs_is_linearizable_when_everybody_acts_at_once()
    {
        var seed = Seed();
        var crowd = await PairCrowd.GatherAsync(new LastingServer(fixture), $"{seed}", seed);

        await crowd.WorkAsync(CallsOfEach);

        await AssertLinearizableAsync(crowd);
    }

    [Fact]
    public async Task The_life_of_pairs_is_linearizable_when_the_server_is_killed_again_and_again()
    {
        var seed = Seed();
        await using var server = await MortalServer.StartAsync(PairCrowd.People);
        var crowd = await PairCrowd.GatherAsync(server, "000", seed);

        var random = new Random(seed);
        for (var kill = 0; kill < Kills; kill++)
        {
            var working = crowd.WorkAsync(CallsOfEach / Kills);
            await Task.Delay(random.Next(LifeMinMs, LifeMaxMs));
            await server.KillAsync();
            await working;
        }

        await AssertLinearizableAsync(crowd);
        Assert.NotEqual(0, crowd.Interrupted);
        Assert.Equal("ok", await server.IntegrityAsync());
    }

    private int Seed()
    {
        var seed = CrashSite.Seed();
        output.WriteLine($"Seed {seed}.");
        return seed;
    }

    private async Task AssertLinearizableAsync(PairCrowd crowd)
    {
        // What happens is left to chance; the crowd goes on until all of it has.
        for (var turn = 0; turn < TurnsMax && Missing(crowd.History()).Length > 0; turn++)
        {
            await crowd.WorkAsync(CallsOfEach / Kills);
        }

        var history = crowd.History();
        output.WriteLine(string.Join(", ", history.CountBy(What).OrderBy(count => count.Key, StringComparer.Ordinal)));

        var dead = Linearizability.Check(PairBook.Empty, history);

        Assert.True(dead is null, dead);
        Assert.Empty(Missing(history));
    }

    private static string[] Missing(IReadOnlyList<HistoryCall<PairAction>> history) => [.. Expected.Except(history.Select(What))];

    private static string What(HistoryCall<PairAction> call) => $"{call.Action.GetType().Name} {(call.Action is PairAction.Read ? "" : call.Answer ?? "?")}";
}
