using CrossMentor.Api.Callers;
using CrossMentor.Domain.Access;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Verbs;
using CrossMentor.Identity;
using CrossMentor.Identity.Clients;
using CrossMentor.Persistence;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Api.Tests.Server;

/// <summary>The whole product, listening on a port of its own over a database of its own.</summary>
public sealed class ProductServer : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly WebApplication app;
    private readonly HttpClient http;

    private ProductServer(TestDatabase database, WebApplication app)
    {
        (this.database, this.app) = (database, app);
        http = new HttpClient { BaseAddress = new Uri(CrossMentorServer.AddressOf(app) + "/") };
    }

    public HttpClient Http => http;

    internal string Issuer => app.Services.GetRequiredService<EmbeddedIssuer>().Issuer;

    internal RoleGiving Roles => new(app.Services.GetRequiredService<CrossMentorDbFactory>(), TimeProvider.System);

    /// <param name="clients">Client ids; the secret of each is its id.</param>
    public static async Task<ProductServer> StartAsync(params string[] clients)
    {
        var created = await TestDatabase.CreateAsync();
        var options = OptionsSource.Checked(new CrossMentorOptions
        {
            Urls = "http://127.0.0.1:0",
            Database = new DatabaseConnectionOptions { Provider = created.Provider, ConnectionString = created.ConnectionString },
            Identity = new IdentityOptions { Embedded = new EmbeddedIdentityOptions { Enabled = true } },
        });
        var server = CrossMentorServer.Build(
            options, [.. clients.Select(id => Client.WithSecret(id, ClientSecret.FromPlainText(id), ScopeRequirement.Scope))], isQuiet: true);
        await ServerStart.RunAsync(server, CancellationToken.None);
        return new(created, server);
    }

    /// <summary>A client that signed in with its id as secret.</summary>
    public async Task<ApiClient> SignInAsync(string client) => await ApiClient.SignInAsync(http.BaseAddress!, client);

    /// <summary>A client that manages whatever it creates.</summary>
    public async Task<ApiClient> ManagerAsync(string client)
    {
        await Roles.GiveAsync(Issuer, PrincipalName.OfClient(client), Role.ProgrammeManager, CancellationToken.None);
        return await SignInAsync(client);
    }

    public async Task<ApiClient> CoordinatorAsync(string client, string organisation)
    {
        await Roles.GiveCoordinatorAsync(Issuer, PrincipalName.OfClient(client), organisation, CancellationToken.None);
        return await SignInAsync(client);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await database.DisposeAsync();
    }
}
