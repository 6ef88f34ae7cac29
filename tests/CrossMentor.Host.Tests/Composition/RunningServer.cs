using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Verbs;
using CrossMentor.Identity.Clients;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>A server as <c>serve</c> builds it, over a database of its own, with one client of the embedded issuer.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private const string ClientId = "known";

    private readonly string folder;
    private readonly WebApplication app;

    private RunningServer(string folder, WebApplication app)
    {
        (this.folder, this.app) = (folder, app);
        Http = new HttpClient { BaseAddress = new Uri(CrossMentorServer.AddressOf(app)) };
    }

    public HttpClient Http { get; }

    public static Task<RunningServer> StartAsync(GraphQLEndpointOptions graphQL) => StartWithAsync(options => options with { GraphQL = graphQL });

    public static async Task<RunningServer> StartWithAsync(Func<CrossMentorOptions, CrossMentorOptions> configure)
    {
        var temporary = Directory.CreateTempSubdirectory("crossmentor-host-tests-").FullName;
        var options = OptionsSource.Checked(configure(new CrossMentorOptions
        {
            Urls = "http://127.0.0.1:0",
            Database = new DatabaseConnectionOptions { ConnectionString = $"Data Source={Path.Combine(temporary, "test.db")}" },
            Identity = new IdentityOptions { Embedded = new EmbeddedIdentityOptions { Enabled = true } },
        }));
        var server = CrossMentorServer.Build(
            options, [Client.WithSecret(ClientId, ClientSecret.FromPlainText(ClientId), ScopeRequirement.Scope)], isQuiet: true);
        await ServerStart.RunAsync(server, CancellationToken.None);
        return new RunningServer(temporary, server);
    }

    public async Task SignInAsync()
    {
        using var form = new FormUrlEncodedContent(
            [new("grant_type", "client_credentials"), new("client_id", ClientId), new("client_secret", ClientId), new("scope", ScopeRequirement.Scope)]);
        using var response = await Http.PostAsync("/connect/token", form);
        var token = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString();
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>Posts parameters to the GraphQL address.</summary>
    public async Task<(int Status, string Body)> PostAsync(object parameters)
    {
        using var response = await Http.PostAsJsonAsync("/graphql", parameters);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
