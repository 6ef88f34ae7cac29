using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using CrossMentor.Api.Tokens;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Storage;
using CrossMentor.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Identity.Tests.Support;

/// <summary>A real server on the loopback: the embedded issuer, the token checks, and <c>/who</c> that says whom it saw.</summary>
public sealed class ProductServer : IAsyncDisposable
{
    public const string ClientId = "demo";
    public const string ClientSecretText = "canary secret+%&=ü";

    private readonly WebApplication app;

    private readonly IssuerFile file;

    private ProductServer(WebApplication app, IssuerFile file, FakeClock clock, LogCapture logs)
    {
        (this.app, this.file, Clock, Logs) = (app, file, clock, logs);
        Address = new Uri(app.Urls.Single());
        Http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = Address };
    }

    public FakeClock Clock { get; }

    public LogCapture Logs { get; }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<ProductServer> StartAsync(
        FakeClock? clock = null,
        Action<EmbeddedIssuerOptions>? issuer = null,
        Action<IServiceCollection>? services = null,
        string environment = "Production",
        IssuerDatabase? database = null,
        params (string Key, string Value)[] configuration)
    {
        clock ??= new FakeClock();
        var logs = new LogCapture();
        var issuerFile = await IssuerFile.CreateAsync();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Configuration.AddInMemoryCollection(configuration.Select(entry => KeyValuePair.Create(entry.Key, (string?)entry.Value)));
        builder.Services.AddSingleton<TimeProvider>(clock);
        services?.Invoke(builder.Services);
        TestIssuer.Add(builder.Services, database ?? issuerFile.Database, options =>
        {
            options.Enabled = true;
            options.Clients.Add(Client.WithSecret(ClientId, ClientSecret.FromPlainText(ClientSecretText), "crossmentor", "reports"));
            issuer?.Invoke(options);
        });
        builder.Services.AddTokenAuthentication(builder.Configuration.GetSection("Identity"));
        builder.Services.AddInProcessIssuer(provider =>
        {
            var embedded = provider.GetRequiredService<EmbeddedIssuer>();
            return new InProcessIssuer(
                new TrustedIssuer { Authority = embedded.Issuer, Audience = embedded.Audience }, embedded.ValidationKeysAsync, embedded.HasEndedAsync);
        });

        var built = builder.Build();
        built.UseTokenAuthentication();
        TestIssuer.Map(built);
        built.MapGet("/who", (HttpContext context) => context.TryGetTokenPrincipal(out var principal)
            ? Results.Json(principal)
            : Results.Text("anonymous"));
        try
        {
            await built.StartAsync();
        }
        catch
        {
            await built.DisposeAsync();
            issuerFile.Dispose();
            throw;
        }

        return new ProductServer(built, issuerFile, clock, logs);
    }

    public static AuthenticationHeaderValue Basic(string id, string secret) => new(
        "Basic",
        Convert.ToBase64String(Encoding.ASCII.GetBytes(Uri.EscapeDataString(id) + ":" + Uri.EscapeDataString(secret))));

    /// <summary>Posts a form exactly as written to the token endpoint.</summary>
    public async Task<HttpResponseMessage> PostTokenAsync(
        string form, AuthenticationHeaderValue? authorization = null, string contentType = "application/x-www-form-urlencoded")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/connect/token") { Content = new StringContent(form) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        request.Headers.Authorization = authorization;
        return await Http.SendAsync(request);
    }

    public async Task<string> FetchTokenAsync()
    {
        using var response = await PostTokenAsync("grant_type=client_credentials", Basic(ClientId, ClientSecretText));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["access_token"]!;
    }

    public async Task<HttpResponseMessage> AskWhoAsync(string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/who");
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        }

        return await Http.SendAsync(request);
    }

    /// <summary>A request with header lines exactly as written; the answer's status line and headers.</summary>
    public async Task<string> AskWhoRawAsync(params string[] headerLines)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(IPAddress.Loopback, Address.Port);
        await using var stream = tcp.GetStream();
        var lines = string.Concat(headerLines.Select(line => line + "\r\n"));
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"GET /who HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{lines}\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        file.Dispose();
    }
}
