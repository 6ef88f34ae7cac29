using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CrossMentor.Api.Tests.Server;
using Xunit.Abstractions;

namespace CrossMentor.Api.Tests.Crashes;

/// <summary>Sends requests to a real server, kills it while it answers, starts it again, and compares what is there.</summary>
internal sealed class CrashSite : IAsyncDisposable
{
    private const string SeedVariable = "CROSSMENTOR_TEST_SEED";
    private const int KillsMin = 12;
    private const int KillsMax = 60;
    private const int InsideMin = 4;
    private const int PreparedAtFirst = KillsMin + 2;

    private readonly HostFolder folder;
    private HostProcess host;

    private CrashSite(HostFolder folder, HostProcess host) => (this.folder, this.host) = (folder, host);

    public HostFolder Folder => folder;

    public ApiClient Api => host.Api;

    public int ProcessId => host.ProcessId;

    /// <summary>The operator's programmes. A new one after every restart, because its client is a new one.</summary>
    public Workshop Workshop(string name) => new(host.Api, name);

    public static async Task<CrashSite> StartAsync()
    {
        var created = new HostFolder();
        await HostProcess.GrantAsync(created);
        return new(created, await HostProcess.ServeAsync(created));
    }

    public static int Seed() => Environment.GetEnvironmentVariable(SeedVariable) is { } text
        ? int.Parse(text, CultureInfo.InvariantCulture)
        : (int)(Stopwatch.GetTimestamp() & 0xFFFFFF);

    public Task KillAsync() => host.KillAsync();

    /// <summary>Starts the server again, whether it was killed already or not.</summary>
    public async Task RestartAsync()
    {
        host.Dispose();
        host = await HostProcess.ServeAsync(folder);
    }

    /// <summary>
    /// Kills the server again and again while it carries out a mutation. After each restart every table is as before the mutation or as
    /// after it; then the same request is sent again with its key, and takes effect exactly once.
    /// </summary>
    /// <param name="mutation">Its name.</param>
    /// <param name="selection">What to select of its payload.</param>
    /// <param name="prepare">Makes something fresh to send the mutation to, and gives its input without the key.</param>
    /// <param name="output">Where the seed is printed.</param>
    public async Task KillDuringAsync(string mutation, string selection, Func<int, Task<Dictionary<string, object?>>> prepare, ITestOutputHelper output)
    {
        // Once in a process that is cold, once in one that is warm: the second length is the one that counts.
        await MeasureAsync(mutation, selection, await prepare(-2));
        var plan = new KillPlan(Seed(), await MeasureAsync(mutation, selection, await prepare(-1)));
        output.WriteLine($"Seed {plan.Seed} (set {SeedVariable} to repeat it).");

        // The first process is warm by now and prepares faster than those that come after the kills.
        var prepared = new Queue<Dictionary<string, object?>>();
        while (prepared.Count < PreparedAtFirst)
        {
            prepared.Enqueue(await prepare(prepared.Count));
        }

        while (plan.Kills < KillsMin || plan.Before == 0 || plan.After == 0 || plan.Inside < InsideMin)
        {
            Assert.True(plan.Kills < KillsMax, $"{plan} Both sides of the border have to be hit.");
            await KillOnceAsync(mutation, selection, prepared.TryDequeue(out var input) ? input : await prepare(plan.Kills), plan);
        }

        Assert.Equal("ok", await folder.IntegrityAsync());
        output.WriteLine(plan.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        host.Dispose();
        folder.Dispose();
        await ValueTask.CompletedTask;
    }

    private async Task KillOnceAsync(string mutation, string selection, Dictionary<string, object?> input, KillPlan plan)
    {
        input["clientMutationId"] = $"kill {plan.Kills}";
        var before = await folder.ContentsAsync();
        var (aim, delay) = plan.Next();
        var (wasInside, wasAnswered) = await KillAsync(host.Api.MutateAsync(mutation, input, selection), aim, delay);
        await RestartAsync();
        var afterKill = await folder.ContentsAsync();

        // What is there now shows which of the two it is, and the replay shows what the other one would have been.
        var replayed = await host.Api.AcceptedAsync(mutation, input, selection);
        var after = await folder.ContentsAsync();
        var isAfter = afterKill.SequenceEqual(after);

        Assert.True(isAfter || afterKill.SequenceEqual(before), $"{plan} Between: {Differences(before, afterKill)}; it should have been {Differences(before, after)}.");
        Assert.False(before.SequenceEqual(after), $"The mutation wrote nothing: {replayed.GetRawText()}");
        Assert.True(isAfter || !wasAnswered, $"{plan} The server had said that it was done, and it was lost.");
        plan.Note(aim, isAfter, wasInside);
    }

    private async Task<(bool WasInside, bool WasAnswered)> KillAsync(Task<JsonElement> request, KillAim aim, TimeSpan delay)
    {
        using var probe = await folder.ProbeAsync();
        while (!request.IsCompleted && !probe.IsSomebodyWriting())
        {
            await Task.Delay(1);
        }

        // From here on every tenth of a millisecond counts, so nothing is awaited.
        var stamp = folder.LogStamp();
        SpinWait.SpinUntil(() => request.IsCompleted || aim switch
        {
            KillAim.Commit => folder.LogStamp() != stamp,
            KillAim.Release => !probe.IsSomebodyWriting(),
            _ => true,
        });
        var reached = Stopwatch.StartNew();
        SpinWait.SpinUntil(() => request.IsCompleted || reached.Elapsed >= delay);
        var wasAnswered = request.IsCompletedSuccessfully;
        var wasInside = probe.IsSomebodyWriting();
        await host.KillAsync();
        try
        {
            await request;
        }
        catch (HttpRequestException)
        {
            // The connection broke, as it should.
        }

        return (wasInside, wasAnswered);
    }

    /// <summary>How long the mutation holds the write lock when nobody kills it.</summary>
    private async Task<TimeSpan> MeasureAsync(string mutation, string selection, Dictionary<string, object?> input)
    {
        using var probe = await folder.ProbeAsync();
        var request = host.Api.AcceptedAsync(mutation, input, selection);
        while (!request.IsCompleted && !probe.IsSomebodyWriting())
        {
            await Task.Delay(1);
        }

        var begun = Stopwatch.StartNew();
        await request;
        return begun.Elapsed;
    }

    private static string Differences(IReadOnlyDictionary<string, string> from, IReadOnlyDictionary<string, string> to) =>
        string.Join(", ", to.Where(table => from[table.Key] != table.Value).Select(table => $"{table.Key} from {from[table.Key]} to {table.Value}"));
}
