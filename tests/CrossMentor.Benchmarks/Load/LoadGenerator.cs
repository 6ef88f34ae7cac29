using System.Text;
using System.Text.Json;
using CrossMentor.Benchmarks.Servers;

namespace CrossMentor.Benchmarks.Load;

/// <summary>Sixteen connections that each send their next request when the last answer has come, served in turn by one thread.</summary>
internal sealed class LoadGenerator : IDisposable
{
    private const int ConnectionCount = 16;
    private static readonly byte[] CountersRequest = HttpRequests.Get("/counters");

    private readonly HttpConnection[] connections;

    public LoadGenerator(int port) => connections = [.. Enumerable.Range(0, ConnectionCount).Select(_ => new HttpConnection(port))];

    public ServerCounters ReadCounters() =>
        JsonSerializer.Deserialize(Ask(CountersRequest), Pairing.PairJson.Default.ServerCounters)
        ?? throw new InvalidOperationException("The server has no counters.");

    /// <summary>The body of one answer.</summary>
    public string Ask(byte[] request)
    {
        var connection = connections[0];
        connection.Next();
        connection.Send(request);
        var body = connection.ReceiveBody();
        return Encoding.UTF8.GetString(body);
    }

    /// <summary>Sends a request a number of times.</summary>
    public void Run(byte[] request, int count)
    {
        var sent = 0;
        foreach (var connection in connections)
        {
            connection.Send(request);
            sent++;
        }

        for (var received = 0; received < sent; received++)
        {
            var connection = connections[received % ConnectionCount];
            connection.Next();
            connection.Receive();
            if (sent < count)
            {
                connection.Send(request);
                sent++;
            }
        }
    }

    public void Dispose()
    {
        foreach (var connection in connections)
        {
            connection.Dispose();
        }
    }
}
