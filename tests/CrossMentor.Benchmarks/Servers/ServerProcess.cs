using System.Net;
using System.Net.Sockets;
using CrossMentor.Benchmarks.Load;

namespace CrossMentor.Benchmarks.Servers;

/// <summary>A server under way in a process of its own, ended with this object.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan RestingTime = TimeSpan.FromSeconds(3);
    private const double RestingPart = 0.03;

    private readonly Process process;

    private readonly int port;

    private ServerProcess(ServerKind kind, Process process, int port)
    {
        Kind = kind;
        this.process = process;
        this.port = port;
    }

    public ServerKind Kind { get; }

    public Uri Address => new($"http://127.0.0.1:{port}/");

    /// <summary>New connections to the server: those of an earlier measurement may have been closed for idleness.</summary>
    public LoadGenerator Connect() => new(port);

    public static async Task<ServerProcess> StartAsync(ServerKind kind)
    {
        var freePort = FreePort();
        var started = Cores.StartServer(kind.StartInfo(freePort));
        try
        {
            await WaitAsync(started, freePort);
            return new ServerProcess(kind, started, freePort);
        }
        catch
        {
            End(started);
            throw;
        }
    }

    /// <summary>Waits until the server has finished what it does by itself, such as sealing the log of what was just created.</summary>
    public async Task RestAsync()
    {
        for (var (taken, before) = (TimeSpan.MaxValue, process.TotalProcessorTime); taken > RestingPart * RestingTime; before += taken)
        {
            await Task.Delay(RestingTime);
            process.Refresh();
            taken = process.TotalProcessorTime - before;
        }
    }

    public void Dispose() => End(process);

    private static void End(Process ended)
    {
        if (!ended.HasExited)
        {
            ended.Kill(entireProcessTree: true);
        }

        ended.Dispose();
    }

    private static async Task WaitAsync(Process started, int freePort)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var probe = new HttpConnection(freePort);
                return;
            }
            catch (SocketException) when (!started.HasExited && Stopwatch.GetElapsedTime(start) < Patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
