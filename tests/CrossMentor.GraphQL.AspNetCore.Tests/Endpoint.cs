using System.Text;
using CrossMentor.GraphQL.SchemaTools;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrossMentor.GraphQL.AspNetCore.Tests;

/// <summary>A real Kestrel on a free port of the loopback interface, serving a small schema.</summary>
public sealed class Endpoint : IAsyncLifetime, IAsyncDisposable
{
    public const string Sdl = """
        type Query { hello(name: String = "world"): String! broken: String brokenRoot: String! letters: [Letter!]! sum(numbers: [Int!]!): Int! slow: String held: String }
        type Letter { text: String! position: Int }
        type Mutation { add(by: Int!): Int! }
        type Subscription { ticks: Int! }
        """;

    private readonly WebApplication app;

    public Endpoint()
        : this(_ => { })
    {
    }

    /// <param name="configure">What this endpoint does otherwise than the usual one.</param>
    internal Endpoint(Action<GraphQLOptions> configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<Tally>();
        builder.Services.AddSingleton<Latch>();
        builder.Services.AddGraphQL(options =>
        {
            options.Schema = SchemaBuilder.Build(Sdl).ToSchema();
            options.Binding.ResolverClasses.Add(typeof(EndpointResolvers));
            options.Limits = options.Limits with { Timeout = TimeSpan.FromMilliseconds(500) };
            configure(options);
        });
        app = builder.Build();
        app.MapGraphQL("/graphql");
        app.MapGraphQL("/with-page", context => context.Response.WriteAsync("a page"));
    }

    public HttpClient Client { get; } = new();

    public IServiceProvider Services => app.Services;

    public async Task InitializeAsync()
    {
        await app.StartAsync();
        Client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    /// <summary>Started, for a test of its own.</summary>
    internal static async Task<Endpoint> StartAsync(Action<GraphQLOptions> configure)
    {
        var endpoint = new Endpoint(configure);
        await endpoint.InitializeAsync();
        return endpoint;
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    /// <summary>Posts a body as it stands, with the headers as they stand.</summary>
    public async Task<(int Status, string? MediaType, string Body)> PostAsync(
        string body, string? accept = "application/graphql-response+json", string? contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (contentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        using var response = await Client.SendAsync(request);
        Assert.Equal(response.Content.Headers.ContentLength, (await response.Content.ReadAsByteArrayAsync()).Length);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }
}

public sealed record Letter(string Text, int? Position);

public sealed class Tally
{
    public int Value { get; set; }
}

/// <summary>Holds operations until a test lets them go.</summary>
public sealed class Latch
{
    private readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim entered = new(0);

    public Task HoldAsync(CancellationToken ct)
    {
        entered.Release();
        return open.Task.WaitAsync(ct);
    }

    /// <summary>Waits until one more operation is held.</summary>
    public Task EnteredAsync() => entered.WaitAsync();

    public void Open() => open.SetResult();
}

public static class EndpointResolvers
{
    public static string Hello(string? name) => $"Hello {name}";

    public static string Broken() => throw new InvalidOperationException("a secret");

    public static string BrokenRoot() => throw new InvalidOperationException("a secret");

    public static Letter[] Letters() => [new("å", 1), new("\ud83d\ude00\"", null)];

    public static int Sum(IReadOnlyList<int> numbers) => numbers.Sum();

    public static async Task<string?> SlowAsync(CancellationToken ct)
    {
        await Task.Delay(TimeSpan.FromMinutes(5), ct);
        return "late";
    }

    public static async Task<string?> HeldAsync(Latch latch, CancellationToken ct)
    {
        await latch.HoldAsync(ct);
        return "let go";
    }

    public static int Add(int by, Tally tally) => tally.Value += by;

    public static async IAsyncEnumerable<int> TicksAsync()
    {
        await Task.Yield();
        yield return 1;
    }
}
