using System.Diagnostics;
using CrossMentor.Api.Tests.Crashes;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Histories;

/// <summary>A server in a process of its own that is killed and started again over the same database while its clients work.</summary>
internal sealed class MortalServer : IPairServer, IAsyncDisposable
{
    private readonly HostFolder folder;
    private readonly IReadOnlyList<string> people;
    private volatile TaskCompletionSource<Life> life = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private MortalServer(IReadOnlyList<string> people) => (this.people, folder) = (people, new(people));

    public static async Task<MortalServer> StartAsync(IReadOnlyList<string> people)
    {
        var server = new MortalServer(people);
        try
        {
            await HostProcess.GrantAsync(server.folder);
            await server.BeginAsync();
            return server;
        }
        catch
        {
            server.folder.Dispose();
            throw;
        }
    }

    public async Task<Connection> ReachAsync(string client)
    {
        var now = await life.Task;
        return new(client == IPairServer.Manager ? now.Host.Api : now.Clients[client], now.Death.Task);
    }

    /// <summary>Kills the server without a warning and starts another one.</summary>
    public async Task KillAsync()
    {
        var killed = await life.Task;
        life = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await killed.Host.KillAsync();
        killed.Death.SetResult(Stopwatch.GetTimestamp());
        await BeginAsync();
        killed.Dispose();
    }

    /// <summary>What SQLite finds wrong with the database.</summary>
    public Task<string> IntegrityAsync() => folder.IntegrityAsync();

    public async ValueTask DisposeAsync()
    {
        if (life.Task.IsCompletedSuccessfully)
        {
            (await life.Task).Dispose();
        }

        folder.Dispose();
    }

    private async Task BeginAsync()
    {
        var host = await HostProcess.ServeAsync(folder);
        var clients = new Dictionary<string, ApiClient>(StringComparer.Ordinal);
        foreach (var person in people)
        {
            clients[person] = await ApiClient.SignInAsync(host.Address, person);
        }

        life.SetResult(new(host, clients));
    }

    private sealed record Life(HostProcess Host, IReadOnlyDictionary<string, ApiClient> Clients) : IDisposable
    {
        public TaskCompletionSource<long> Death { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Dispose()
        {
            Host.Dispose();
            foreach (var client in Clients.Values)
            {
                client.Dispose();
            }
        }
    }
}
