using System.Text.Json;
using CrossMentor.Benchmarks.Load;
using CrossMentor.Benchmarks.Measuring;
using CrossMentor.Benchmarks.Reports;
using CrossMentor.Benchmarks.Servers;
using CrossMentor.Testing;

namespace CrossMentor.Benchmarks.Databases;

/// <summary>What the row policies of PostgreSQL cost a list: the same requests to the whole product with them and without, in turns.</summary>
internal sealed class RowSecurityBenchmark(Effort effort, TextWriter output)
{
    private const double TimesAllowed = 1.2;
    private const int RequestsOfSample = 50;

    private static readonly (string Name, string Document)[] Lists =
    [
        ("100 participants", """
            query List($programmeId: ID!) {
              participants(where: { programmeId: { eq: $programmeId } }, first: 100) { nodes { id role organisation { name } } }
            }
            """),
        ("100 participants with their people", """
            query List($programmeId: ID!) {
              participants(where: { programmeId: { eq: $programmeId } }, first: 100) { nodes { id person { displayName } organisation { name } } }
            }
            """),
        ("150 pairs with people and organisations", """
            query List($programmeId: ID!) {
              pairs(where: { programmeId: { eq: $programmeId } }, first: 250) {
                nodes { id mentor { person { displayName } organisation { name } } mentee { person { displayName } organisation { name } } }
              }
            }
            """),
    ];

    public async Task<bool> RunAsync()
    {
        if (PostgreSqlServer.Login is null)
        {
            output.WriteLine($"Row policies are not measured: {PostgreSqlServer.Variable} names no server.");
            return true;
        }

        using var held = await ServerProcess.StartAsync(new PostgreSqlProductServer(isHeld: true));
        using var unheld = await ServerProcess.StartAsync(new PostgreSqlProductServer(isHeld: false));
        (ServerProcess Server, DatabaseQuestions Questions)[] servers =
            [(held, await DatabaseBenchmark.QuestionsAsync(held)), (unheld, await DatabaseBenchmark.QuestionsAsync(unheld))];
        await Task.WhenAll(held.RestAsync(), unheld.RestAsync());
        var verdicts = new Table("promise", "value", "at most", "verdict");
        var isKept = true;
        foreach (var (name, document) in Lists)
        {
            var (with, without) = Measure([.. servers.Select(server => new Waiting(server.Server, RequestFor(server.Questions, document)))]);
            output.WriteLine($"{name}: {with:0} us with row policies, {without:0} us without");
            var verdict = new Verdict($"times the same without row policies, {name}", with / without, TimesAllowed);
            verdict.AddTo(verdicts);
            isKept &= verdict.IsKept;
        }

        verdicts.Print(output);
        return isKept;
    }

    private static byte[] RequestFor(DatabaseQuestions questions, string document) => HttpRequests.Post(
        "/graphql",
        document,
        JsonSerializer.Serialize(new Dictionary<string, string> { ["programmeId"] = questions.ProgrammeId }),
        "Bearer " + questions.Token);

    private (double With, double Without) Measure(IReadOnlyList<Waiting> waits)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < effort.WarmUpSeconds / 2;)
        {
            waits.ToList().ForEach(wait => wait.Sample(RequestsOfSample));
        }

        waits.ToList().ForEach(wait => wait.Forget());
        for (var sample = 0; sample < effort.Rounds * 10; sample++)
        {
            waits.ToList().ForEach(wait => wait.Sample(RequestsOfSample));
        }

        return (waits[0].Median, waits[1].Median);
    }

    /// <summary>How long one client waits that asks again and again: the database is a process of its own, so processor time of the server would not tell.</summary>
    private sealed class Waiting(ServerProcess server, byte[] request)
    {
        private readonly List<Figure> figures = [];

        public double Median => Figure.MedianOf(figures).Microseconds;

        public void Sample(int count)
        {
            using var load = server.Connect();
            var start = Stopwatch.GetTimestamp();
            for (var asked = 0; asked < count; asked++)
            {
                _ = load.Ask(request);
            }

            figures.Add(new(Stopwatch.GetElapsedTime(start).TotalMicroseconds / count, null));
        }

        public void Forget() => figures.Clear();
    }
}
