using System.Text.Json.Nodes;
using CrossMentor.Benchmarks.Pairing;
using CrossMentor.Benchmarks.Reports;
using CrossMentor.Benchmarks.Servers;

namespace CrossMentor.Benchmarks.Measuring;

/// <summary>The table of servers: the same answers from each, by HTTP, one core for the server and one for the load.</summary>
internal sealed class ServerBenchmark(Effort effort, TextWriter output)
{
    public async Task<bool> RunAsync(IReadOnlyList<ServerKind> kinds)
    {
        var servers = new List<ServerProcess>();
        try
        {
            foreach (var kind in kinds)
            {
                if (await kind.PrepareAsync() is { } problem)
                {
                    await output.WriteLineAsync($"No row for {kind.Title}: {problem}.");
                    continue;
                }

                servers.Add(await ServerProcess.StartAsync(kind));
            }

            Compare(servers);
            var meters = Measure(servers);
            Print(meters);
            return Judge(meters);
        }
        finally
        {
            servers.ForEach(server => server.Dispose());
        }
    }

    /// <summary>Figures of servers that answer differently mean nothing.</summary>
    private static void Compare(List<ServerProcess> servers)
    {
        foreach (var scenario in Scenario.All)
        {
            JsonNode? expected = null;
            foreach (var server in servers)
            {
                using var load = server.Connect();
                var text = load.Ask(server.Kind.RequestFor(scenario));
                var answer = JsonNode.Parse(text);
                expected ??= answer;
                if (server.Kind.IsCompared && !JsonNode.DeepEquals(expected, answer))
                {
                    throw new InvalidOperationException($"{server.Kind.Title} answers {scenario.Name} differently: {text}");
                }
            }
        }
    }

    private List<ServerMeter> Measure(List<ServerProcess> servers)
    {
        Cores.PinLoad();
        var meters = servers.SelectMany(server => Scenario.All.Select(scenario => new ServerMeter(server, scenario))).ToList();
        foreach (var meter in meters)
        {
            meter.WarmUp(effort);
            output.WriteLine($"warm: {meter.Kind.Title}, {meter.Scenario.Name}{(meter.IsSteady ? string.Empty : " (not steady)")}");
        }

        for (var round = 0; round < effort.Rounds; round++)
        {
            meters.ForEach(meter => meter.Sample());
        }

        return meters;
    }

    private void Print(List<ServerMeter> meters)
    {
        output.WriteLine();
        output.WriteLine(Cores.CanPin
            ? "Processor time (us, user and system) and bytes allocated a request, the server on one core, 16 connections."
            : "Processor time (us, user and system) and bytes allocated a request, the server NOT kept on one core, 16 connections.");
        var table = new Table(["server", .. Scenario.All.SelectMany(scenario => new[] { $"{scenario.Name}, us", "bytes" })]);
        foreach (var row in meters.GroupBy(meter => meter.Kind))
        {
            table.Add([row.Key.Title, .. row.SelectMany(meter => Cells(meter.Result))]);
        }

        table.Print(output);
    }

    private static string[] Cells(Figure figure) => [$"{figure.Microseconds:0.0}", figure.Bytes is { } bytes ? $"{bytes:0}" : "-"];

    private bool Judge(List<ServerMeter> meters)
    {
        var verdicts = ServerPromises.Judge((kind, scenario) =>
            meters.Find(meter => meter.Kind.Name == kind && meter.Scenario == scenario)?.Result);
        var table = new Table("promise", "value", "at most", "verdict");
        foreach (var verdict in verdicts)
        {
            verdict.AddTo(table);
        }

        table.Print(output);
        return verdicts.All(verdict => verdict.IsKept);
    }
}
