using System.Collections.Concurrent;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Histories;

/// <summary>The server of a fixture, which nobody kills.</summary>
internal sealed class LastingServer(ProductFixture fixture) : IPairServer
{
    private readonly ConcurrentDictionary<string, Task<ApiClient>> clients = new(StringComparer.Ordinal) { [IPairServer.Manager] = Task.FromResult(fixture.Manager) };
    private readonly TaskCompletionSource<long> death = new();

    public async Task<Connection> ReachAsync(string client) => new(await clients.GetOrAdd(client, _ => fixture.StrangerAsync()), death.Task);
}
