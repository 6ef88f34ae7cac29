using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.SchemaTools;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrossMentor.GraphQL.AspNetCore.Tests.Streams;

/// <summary>A real Kestrel with subscriptions, and a caller that each operation and event is prepared for.</summary>
internal sealed class StreamEndpoint : IAsyncDisposable
{
    private const string Sdl = """
        type Query { hello: String! who: String slow: String broken: String! }
        type Mutation { add(by: Int!): Int! }
        type Subscription { count(to: Int!): Int! news: Item failing: Int! refused: Int }
        type Item { text: String! who: String scope: Int! }
        """;

    private readonly WebApplication app;

    private StreamEndpoint(Action<GraphQLOptions> configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(Wire);
        builder.Services.AddScoped<Who>();
        builder.Services.AddSingleton<IConnectionCallers>(new Callers(Wire));
        builder.Services.AddGraphQL(options =>
        {
            options.Schema = SchemaBuilder.Build(Sdl).ToSchema();
            options.Binding.ResolverClasses.Add(typeof(StreamResolvers));
            configure(options);
        });
        app = builder.Build();
        app.MapGraphQL("/graphql");
    }

    public NewsWire Wire { get; } = new();

    public HttpClient Client { get; } = new();

    public static async Task<StreamEndpoint> StartAsync(Action<GraphQLOptions>? configure = null)
    {
        var endpoint = new StreamEndpoint(configure ?? (_ => { }));
        await endpoint.app.StartAsync();
        endpoint.Client.BaseAddress = new Uri(endpoint.app.Urls.Single());
        return endpoint;
    }

    public async Task StopAsync() => await app.StopAsync();

    /// <summary>Connects, without introducing itself.</summary>
    public async Task<SocketClient> ConnectAsync(string? subprotocol = "graphql-transport-ws", string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (subprotocol is not null)
        {
            socket.Options.AddSubProtocol(subprotocol);
        }

        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        socket.Options.CollectHttpResponseDetails = true;
        var client = new SocketClient(socket);
        await socket.ConnectAsync(new UriBuilder(Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        return client;
    }

    /// <summary>Connects and is acknowledged.</summary>
    public async Task<SocketClient> IntroduceAsync(string payload = "null")
    {
        var client = await ConnectAsync();
        await client.SendAsync($$"""{"type":"connection_init","payload":{{payload}}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.ReceiveAsync());
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    /// <summary>Turns away whoever says so, and lets a connection expire when it is told to.</summary>
    private sealed class Callers(NewsWire wire) : IConnectionCallers
    {
        public ValueTask<ConnectionTicket?> AdmitAsync(HttpContext context, JsonElement payload, CancellationToken ct)
        {
            var name = payload.ValueKind == JsonValueKind.Object && payload.TryGetProperty("name", out var given) ? given.GetString() : "nobody";
            return ValueTask.FromResult(name switch
            {
                "stranger" => null,
                "mayfly" => new ConnectionTicket(name, TimeProvider.System.GetUtcNow().AddMilliseconds(150)),
                "broken" => throw new InvalidOperationException("a secret"),
                _ => new ConnectionTicket(name),
            });
        }

        public ValueTask PrepareAsync(IServiceProvider services, ConnectionTicket ticket, CancellationToken ct)
        {
            var who = services.GetRequiredService<Who>();
            who.Name = (string?)ticket.Caller;
            who.Scope = Interlocked.Increment(ref wire.Scopes);
            return ValueTask.CompletedTask;
        }
    }
}

/// <summary>Where the events of a test come from.</summary>
public sealed class NewsWire
{
    internal int Scopes;

    public ConcurrentBag<Channel<string>> Lines { get; } = [];

    /// <summary>How many listeners have hung up.</summary>
    public SemaphoreSlim HungUp { get; } = new(0);

    public SemaphoreSlim Listening { get; } = new(0);

    public void Publish(string text)
    {
        foreach (var line in Lines)
        {
            line.Writer.TryWrite(text);
        }
    }
}

/// <summary>Whom the services of a scope were prepared for.</summary>
public sealed class Who
{
    public string? Name { get; set; }

    public int Scope { get; set; }
}

public sealed record Item(string Text);

public static class StreamResolvers
{
    public static string Hello() => "hi";

    public static string? Who(Who who) => who.Name;

    public static async Task<string?> SlowAsync(NewsWire wire, CancellationToken ct)
    {
        wire.Listening.Release();
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, ct);
            return "late";
        }
        finally
        {
            wire.HungUp.Release();
        }
    }

    public static string Broken() => throw new InvalidOperationException("a secret");

    public static int Add(int by) => by + 1;

    public static async IAsyncEnumerable<int> Count(int to)
    {
        for (var number = 1; number <= to; number++)
        {
            await Task.Yield();
            yield return number;
        }
    }

    public static async IAsyncEnumerable<Item?> News(NewsWire wire, [EnumeratorCancellation] CancellationToken ct)
    {
        var line = Channel.CreateUnbounded<string>();
        wire.Lines.Add(line);
        wire.Listening.Release();
        try
        {
            await foreach (var text in line.Reader.ReadAllAsync(ct))
            {
                yield return new Item(text);
            }
        }
        finally
        {
            wire.HungUp.Release();
        }
    }

    public static async IAsyncEnumerable<int> Failing()
    {
        await Task.Yield();
        yield return 1;
        throw new InvalidOperationException("a secret");
    }

    public static IAsyncEnumerable<int?> Refused() => throw new InvalidOperationException("a secret");

    public static string? Who(Item parent, Who who) => who.Name;

    public static int Scope(Item parent, Who who) => who.Scope;
}

/// <summary>A client that sends and receives text as it stands.</summary>
internal sealed class SocketClient(ClientWebSocket socket) : IDisposable
{
    public ClientWebSocket Socket => socket;

    public Task SendAsync(string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    /// <summary>The next message, or the code and reason with which the server closed.</summary>
    public async Task<string> ReceiveAsync()
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return $"{(int)socket.CloseStatus!} {socket.CloseStatusDescription}".TrimEnd();
            }

            length += received.Count;
            if (received.EndOfMessage)
            {
                return Encoding.UTF8.GetString(buffer, 0, length);
            }
        }
    }

    public Task SubscribeAsync(string id, string query) =>
        SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":{{{JsonSerializer.Serialize(query)}}}}}""");

    public void Dispose() => socket.Dispose();
}
