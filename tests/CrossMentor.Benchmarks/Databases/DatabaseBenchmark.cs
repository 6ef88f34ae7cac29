using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Benchmarks.Load;
using CrossMentor.Benchmarks.Measuring;
using CrossMentor.Benchmarks.Reports;
using CrossMentor.Benchmarks.Servers;

namespace CrossMentor.Benchmarks.Databases;

/// <summary>The 150 pairs from SQLite: by GraphQL, and by an endpoint written by hand for this one answer, in one process.</summary>
internal sealed class DatabaseBenchmark(Effort effort, TextWriter output)
{
    private const double TimesAllowed = 1.5;
    private const string Document = """
        query Pairs($programmeId: ID!) {
          pairs(where: { programmeId: { eq: $programmeId } }, first: 250) {
            nodes {
              id
              mentor { person { displayName } organisation { id name } }
              mentee { person { displayName } organisation { id name } }
            }
          }
        }
        """;

    public async Task<bool> RunAsync()
    {
        using var server = await ServerProcess.StartAsync(new ProductServer());
        var questions = await QuestionsAsync(server);
        var authorization = "Bearer " + questions.Token;
        var variables = JsonSerializer.Serialize(new Dictionary<string, string> { ["programmeId"] = questions.ProgrammeId });
        var ours = new RequestMeter(server, "GraphQL", HttpRequests.Post("/graphql", Document, variables, authorization));
        var theirs = new RequestMeter(server, "written by hand", HttpRequests.Get(HandWrittenPairs.Address + questions.ProgrammeId, authorization));
        if (!JsonNode.DeepEquals(JsonNode.Parse(ours.Ask()), JsonNode.Parse(theirs.Ask())))
        {
            throw new InvalidOperationException($"The two answer differently: {ours.Ask()} and {theirs.Ask()}");
        }

        Measure(ours, theirs);
        return Report(ours, theirs);
    }

    private void Measure(params RequestMeter[] meters)
    {
        Cores.PinLoad();
        foreach (var meter in meters)
        {
            meter.WarmUp(effort);
        }

        for (var round = 0; round < effort.Rounds; round++)
        {
            foreach (var meter in meters)
            {
                meter.Sample();
            }
        }
    }

    private bool Report(RequestMeter ours, RequestMeter theirs)
    {
        output.WriteLine();
        output.WriteLine("150 pairs with their people and organisations from SQLite, behind the same sign-in and tenant filters.");
        var table = new Table("endpoint", "us", "bytes");
        foreach (var meter in new[] { ours, theirs })
        {
            table.Add(meter.Name, $"{meter.Result.Microseconds:0.0}", $"{meter.Result.Bytes:0}");
        }

        table.Print(output);
        var verdict = new Verdict("times EF Core written by hand, 150 pairs from SQLite", ours.Result.Microseconds / theirs.Result.Microseconds, TimesAllowed);
        var verdicts = new Table("promise", "value", "at most", "verdict");
        verdict.AddTo(verdicts);
        verdicts.Print(output);
        return verdict.IsKept;
    }

    /// <summary>Waits until there is something to ask about.</summary>
    public static async Task<DatabaseQuestions> QuestionsAsync(ServerProcess server)
    {
        while (true)
        {
            using var load = server.Connect();
            var questions = JsonSerializer.Deserialize<DatabaseQuestions>(load.Ask(HttpRequests.Get(ProductServer.Questions)), JsonSerializerOptions.Web)!;
            if (questions != DatabaseQuestions.None)
            {
                return questions;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(500));
        }
    }
}
