using System.Net.Http.Json;
using System.Text.Json;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Demo;
using CrossMentor.Host.Terminals;
using CrossMentor.Host.Verbs;
using CrossMentor.Identity;
using CrossMentor.Identity.Clients;
using CrossMentor.Persistence;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Conformance.Tests.Clients;

/// <summary>The whole product on a port and a database of its own, with the programmes of the demonstration matched and published.</summary>
internal sealed class ProductHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;

    private ProductHost(WebApplication app, string folder) => (this.app, this.folder) = (app, folder);

    public string Address => CrossMentorServer.AddressOf(app);

    /// <summary>The services of the process, for what an operator does.</summary>
    public IServiceProvider Services => app.Services;

    /// <param name="ide">The page that a browser sees.</param>
    /// <param name="isPlayed">Whether the programmes of the demonstration are there; without them the start is faster.</param>
    public static async Task<ProductHost> StartAsync(IdeServing ide = IdeServing.Off, bool isPlayed = true)
    {
        var place = Directory.CreateTempSubdirectory("crossmentor-conformance-").FullName;
        var options = OptionsSource.Checked(new CrossMentorOptions
        {
            Urls = "http://127.0.0.1:0",
            Database = new DatabaseConnectionOptions
            {
                Provider = DatabaseProvider.Sqlite,
                ConnectionString = $"Data Source={Path.Combine(place, "crossmentor.db")}",
            },
            GraphQL = new GraphQLEndpointOptions { Ide = ide },
            Identity = new IdentityOptions { AllowLoopbackHttp = true, Embedded = new EmbeddedIdentityOptions { Enabled = true } },
        });
        var clients = DemoClients.All.Select(client => Client.WithSecret(client.Id, ClientSecret.FromPlainText(client.Id), ScopeRequirement.Scope));
        var built = CrossMentorServer.Build(options, [.. clients], isQuiet: true);
        var databases = built.Services.GetRequiredService<CrossMentorDbFactory>();
        await DatabaseSetup.Of(built.Services).MigrateAsync(CancellationToken.None);
        await ServerStart.RunAsync(built, CancellationToken.None);
        var host = new ProductHost(built, place);
        if (isPlayed)
        {
            await host.PlayAsync(databases);
        }

        return host;
    }

    /// <summary>A token of the client that manages the programmes.</summary>
    public async Task<string> TokenAsync()
    {
        using var http = new HttpClient { BaseAddress = new Uri(Address) };
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"), new("client_id", DemoClients.Manager.Id), new("client_secret", DemoClients.Manager.Id), new("scope", ScopeRequirement.Scope),
        ]);
        using var response = await http.PostAsync(new Uri("connect/token", UriKind.Relative), form);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task PlayAsync(CrossMentorDbFactory databases)
    {
        var issuer = app.Services.GetRequiredService<EmbeddedIssuer>().Issuer;
        await new DemoGrants(new RoleGiving(databases, TimeProvider.System), issuer).GiveBeforeAsync(CancellationToken.None);
        using var http = new HttpClient { BaseAddress = new Uri(Address + "/") };
        await new DemoScript(new DemoApi(http), new Unseen()).PlayAsync(DemoCatalogue.Load(), CancellationToken.None);
    }

    private sealed class Unseen : IProgressDisplay, IProgressLine
    {
        public Task<T> ShowAsync<T>(string title, Func<IProgressLine, Task<T>> work) => work(this);

        public void Report(string step, int percent)
        {
            // Nobody watches.
        }
    }
}
