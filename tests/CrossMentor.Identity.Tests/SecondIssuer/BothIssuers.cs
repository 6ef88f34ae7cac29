using System.Net;
using System.Text.Json.Nodes;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Duende;
using CrossMentor.Identity.Tests.Support;
using CrossMentor.Identity.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Identity.Tests.SecondIssuer;

/// <summary>The embedded issuer and that on Duende, side by side over one database: the same clients and users.</summary>
public sealed class BothIssuers : IAsyncDisposable
{
    public const string Scope = "openid profile crossmentor offline_access";

    private readonly IssuerFile file;

    private BothIssuers(IssuerFile file, FakeClock clock, WebApplication embedded, WebApplication onDuende, string subject)
        => (this.file, Clock, Embedded, OnDuende, Subject) = (file, clock, new(embedded), new(onDuende), subject);

    public FakeClock Clock { get; }

    public OneIssuer Embedded { get; }

    public OneIssuer OnDuende { get; }

    public string Subject { get; }

    public static async Task<BothIssuers> StartAsync()
    {
        var issuerFile = await IssuerFile.CreateAsync();
        var clock = new FakeClock();
        var embedded = await StartAsync(clock, services => services.AddEmbeddedIssuer(issuerFile.Database, options => options.Enabled = true), app => app.MapEmbeddedIssuer());
        var onDuende = await StartAsync(clock, services => services.AddDuendeIssuer(issuerFile.Database, options => options.Enabled = true), app => app.UseDuendeIssuer());
        var clients = embedded.Services.GetRequiredService<ClientRegistry>();
        await clients.AddAsync(Client.Public(PortalServer.Portal, [PortalServer.Redirect], [PortalServer.AfterLogout], Scope.Split(' ')), CancellationToken.None);
        await clients.AddAsync(Client.WithSecret(ProductServer.ClientId, ClientSecret.FromPlainText(ProductServer.ClientSecretText), "crossmentor"), CancellationToken.None);
        await clients.AddAsync(Client.Resource(PortalServer.Resource, ClientSecret.FromPlainText(PortalServer.ResourceSecret)), CancellationToken.None);
        var added = await embedded.Services.GetRequiredService<UserAccounts>().AddAsync(PortalServer.User, "Anna Ämter", PortalServer.Password, CancellationToken.None);
        return new BothIssuers(issuerFile, clock, embedded, onDuende, added.Account!.Subject);
    }

    public async ValueTask DisposeAsync()
    {
        await Embedded.DisposeAsync();
        await OnDuende.DisposeAsync();
        file.Dispose();
    }

    private static async Task<WebApplication> StartAsync(FakeClock clock, Action<IServiceCollection> services, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock);
        services(builder.Services);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return app;
    }

    /// <summary>One of the two, as a client sees it.</summary>
    public sealed class OneIssuer(WebApplication app) : IAsyncDisposable
    {
        private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) };

        public string Address => http.BaseAddress!.GetLeftPart(UriPartial.Authority);

        public async Task<JsonObject> MetadataAsync(string path)
            => JsonNode.Parse(await http.GetStringAsync(new Uri(path, UriKind.Relative)))!.AsObject();

        public async Task<string> CodeAsync()
        {
            using var browser = new Browser(http.BaseAddress!);
            return PortalServer.Parameter(await browser.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password), "code")!;
        }

        public Task<(HttpStatusCode Status, JsonObject Answer)> RedeemAsync(string code) => PostAsync(
            "connect/token",
            ("grant_type", "authorization_code"), ("client_id", PortalServer.Portal), ("code", code), ("redirect_uri", PortalServer.Redirect), ("code_verifier", PortalServer.Verifier));

        public Task<(HttpStatusCode Status, JsonObject Answer)> RefreshAsync(string refreshToken)
            => PostAsync("connect/token", ("grant_type", "refresh_token"), ("client_id", PortalServer.Portal), ("refresh_token", refreshToken));

        public Task<(HttpStatusCode Status, JsonObject Answer)> MachineAsync()
            => PostAsync("connect/token", ("grant_type", "client_credentials"), ("client_id", ProductServer.ClientId), ("client_secret", ProductServer.ClientSecretText));

        public async Task<bool> IsAliveAsync(string accessToken)
            => (bool)(await PostAsync("connect/introspect", ("client_id", PortalServer.Resource), ("client_secret", PortalServer.ResourceSecret), ("token", accessToken))).Answer["active"]!;

        public async Task<JsonObject> TokensAsync() => (await RedeemAsync(await CodeAsync())).Answer;

        public async Task<(HttpStatusCode Status, JsonObject Answer)> PostAsync(string path, params (string Name, string Value)[] fields)
        {
            using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
            using var response = await http.PostAsync(new Uri(path, UriKind.Relative), form);
            return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject());
        }

        public async ValueTask DisposeAsync()
        {
            http.Dispose();
            await app.DisposeAsync();
        }
    }
}
