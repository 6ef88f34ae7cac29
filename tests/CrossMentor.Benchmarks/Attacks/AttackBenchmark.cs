using System.Net.Http.Headers;
using System.Text;
using CrossMentor.Api.Tests.Attacks;
using CrossMentor.Benchmarks.Databases;
using CrossMentor.Benchmarks.Measuring;
using CrossMentor.Benchmarks.Reports;
using CrossMentor.Benchmarks.Servers;

namespace CrossMentor.Benchmarks.Attacks;

/// <summary>What each hostile request takes of the product with its own limits, and how long its neighbours wait meanwhile.</summary>
internal sealed class AttackBenchmark(Effort effort, TextWriter output)
{
    private const double MillisecondsAllowed = 250;
    private const double TimesAllowed = 2;
    private const int NeighbourRequestsMin = 2_000;
    private const double Percentile = 0.99;
    private const string Neighbour = """{"query":"{ pairs(first: 10) { nodes { id mentor { id } mentee { id } } } }"}""";

    private static readonly Attack[] Corpus = [.. DocumentAttacks.All(), .. ValueAttacks.All(), .. WireAttacks.All()];

    public async Task<bool> RunAsync()
    {
        using var server = await ServerProcess.StartAsync(new AttackedServer());
        var questions = await DatabaseBenchmark.QuestionsAsync(server);
        using var attacker = Client(server, questions.Token);
        using var neighbour = Client(server, questions.Token);
        foreach (var attack in Corpus)
        {
            await TimeAsync(attacker, attack.ToRequest());
        }

        var times = await EachAsync(attacker);
        await NeighbourAsync(neighbour, Task.Delay(TimeSpan.FromSeconds(5)));
        var alone = await NeighbourAsync(neighbour, Task.CompletedTask);
        var attacked = await NeighbourAsync(neighbour, RoundsAsync(attacker));
        return Report(times, alone, attacked);
    }

    private static HttpClient Client(ServerProcess server, string token)
    {
        var client = new HttpClient { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private static async Task<double> TimeAsync(HttpClient client, HttpRequestMessage request)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            using (request)
            {
                using var response = await client.SendAsync(request);
                await response.Content.ReadAsByteArrayAsync();
            }
        }
        catch (HttpRequestException)
        {
            // A server may close the connection under a body that is far too large.
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private async Task<(string Name, double Milliseconds)[]> EachAsync(HttpClient attacker)
    {
        var times = new List<(string Name, double Milliseconds)>();
        foreach (var attack in Corpus)
        {
            var rounds = new List<double>();
            for (var round = 0; round < effort.Rounds; round++)
            {
                rounds.Add(await TimeAsync(attacker, attack.ToRequest()));
            }

            times.Add((attack.Name, rounds.Order().ElementAt(rounds.Count / 2)));
        }

        return [.. times.OrderByDescending(time => time.Milliseconds)];
    }

    private async Task RoundsAsync(HttpClient attacker)
    {
        for (var round = 0; round < effort.Rounds; round++)
        {
            foreach (var attack in Corpus)
            {
                await TimeAsync(attacker, attack.ToRequest());
            }
        }
    }

    /// <summary>The 99th percentile of one client's waiting, asked for as long as something else goes on.</summary>
    private static async Task<double> NeighbourAsync(HttpClient neighbour, Task meanwhile)
    {
        var times = new List<double>();
        while (times.Count < NeighbourRequestsMin || !meanwhile.IsCompleted)
        {
            using var body = new StringContent(Neighbour, Encoding.UTF8, "application/json");
            times.Add(await TimeAsync(neighbour, new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = body }));
        }

        await meanwhile;
        return times.Order().ElementAt((int)(times.Count * Percentile));
    }

    private bool Report((string Name, double Milliseconds)[] times, double alone, double attacked)
    {
        var table = new Table("attack", "ms");
        foreach (var (name, milliseconds) in times)
        {
            table.Add(name, $"{milliseconds:0.0}");
        }

        table.Print(output);
        output.WriteLine();
        output.WriteLine($"{Corpus.Length} attacks. A neighbour's 99th percentile: {alone:0.0} ms alone, {attacked:0.0} ms beside one attacker who never pauses.");
        Verdict[] verdicts =
        [
            new("milliseconds of the dearest attack", times[0].Milliseconds, MillisecondsAllowed, "0.0"),
            new("times a neighbour's 99th percentile alone", attacked / alone, TimesAllowed),
        ];
        var promises = new Table("promise", "value", "at most", "verdict");
        foreach (var verdict in verdicts)
        {
            verdict.AddTo(promises);
        }

        promises.Print(output);
        return verdicts.All(verdict => verdict.IsKept);
    }
}
