using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Identity.Tests.Support;

/// <summary>Somebody else's issuer on the loopback: its metadata and keys, what it counts, and ways to misbehave.</summary>
public sealed class StubIssuer : IAsyncDisposable
{
    private readonly WebApplication app;
    private int keyReadings;

    private StubIssuer(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public int KeyReadings => Volatile.Read(ref keyReadings);

    public bool IsDown { get; set; }

    public string KeySet { get; set; } = """{"keys":[]}""";

    public string? ClaimedIssuer { get; set; }

    public string? ClaimedKeySetAddress { get; set; }

    /// <summary>An address that leads to the keys by a redirect.</summary>
    public string RedirectAddress => Address + "/elsewhere";

    public static async Task<StubIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var built = builder.Build();
        var stub = new StubIssuer(built);
        built.MapGet("/.well-known/openid-configuration", () => stub.IsDown
            ? Results.StatusCode(503)
            : Results.Json(new { issuer = stub.ClaimedIssuer ?? stub.Address, jwks_uri = stub.ClaimedKeySetAddress ?? stub.Address + "/keys" }));
        built.MapGet("/keys", () =>
        {
            Interlocked.Increment(ref stub.keyReadings);
            return Results.Text(stub.KeySet, "application/json");
        });
        built.MapGet("/elsewhere", () => Results.Redirect(stub.Address + "/keys"));
        await built.StartAsync();
        return stub;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
