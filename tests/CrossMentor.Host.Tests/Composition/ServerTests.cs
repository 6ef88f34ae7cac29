using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Demo;
using CrossMentor.Host.Verbs;
using CrossMentor.Identity.Clients;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>A whole server on a port of its own, as <c>serve</c> builds it.</summary>
public sealed class ServerTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("crossmentor-host-tests-").FullName;
    private WebApplication app = null!;
    private HttpClient http = null!;

    public async Task InitializeAsync()
    {
        var options = new CrossMentorOptions
        {
            Urls = "http://127.0.0.1:0",
            Database = new DatabaseConnectionOptions { ConnectionString = $"Data Source={Path.Combine(folder, "data", "test.db")}" },
            Identity = new IdentityOptions { Embedded = new EmbeddedIdentityOptions { Enabled = true } },
        };
        Client[] clients =
        [
            Client.WithSecret("known", ClientSecret.FromPlainText("secret"), ScopeRequirement.Scope),
            Client.WithSecret("stranger", ClientSecret.FromPlainText("secret"), "something-else"),
        ];
        app = CrossMentorServer.Build(options, clients, isQuiet: true);
        await ServerStart.RunAsync(app, CancellationToken.None);
        http = new HttpClient { BaseAddress = new Uri(CrossMentorServer.AddressOf(app)) };
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task It_is_alive_at_once_and_ready_only_when_everything_is_set_up()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusOf("/healthz"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusOf("/readyz"));

        app.Services.GetRequiredService<Readiness>().SetUpIsDone();

        Assert.Equal(HttpStatusCode.OK, await StatusOf("/readyz"));
    }

    [Fact]
    public async Task It_is_no_longer_ready_from_the_moment_it_is_told_to_end()
    {
        var readiness = app.Services.GetRequiredService<Readiness>();
        readiness.SetUpIsDone();
        Assert.True(await readiness.IsReadyAsync(CancellationToken.None));

        app.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.False(await readiness.IsReadyAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_request_under_way_is_still_answered_after_the_server_is_told_to_end()
    {
        var address = new Uri(CrossMentorServer.AddressOf(app));
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        const string Form = "grant_type=client_credentials&client_id=known&client_secret=secret&scope=crossmentor";
        const string Head = "POST /connect/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{Head}Content-Length: {Form.Length}\r\nExpect: 100-continue\r\n\r\n"));
        var buffer = new byte[4096];

        // The server asks for the body, so the request is with it; only then is it told to end.
        var asked = await stream.ReadAsync(buffer);
        var stopping = app.StopAsync();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Form));
        var answered = await stream.ReadAsync(buffer.AsMemory(asked));
        await stopping;

        Assert.StartsWith("HTTP/1.1 100", Encoding.ASCII.GetString(buffer, 0, asked), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200", Encoding.ASCII.GetString(buffer, asked, answered), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_knows_none_of_the_demonstrations_clients()
    {
        foreach (var client in DemoClients.All)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await TokenAsync(client.Id, client.Secret, ScopeRequirement.Scope)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await TokenAsync("known", "secret", ScopeRequirement.Scope)).StatusCode);
    }

    [Theory]
    [InlineData("known", ScopeRequirement.Scope, HttpStatusCode.OK)]
    [InlineData("stranger", "something-else", HttpStatusCode.Forbidden)]
    public async Task A_token_without_the_scope_of_this_api_is_turned_away(string client, string scope, HttpStatusCode expected)
    {
        var answer = await (await TokenAsync(client, "secret", scope)).Content.ReadAsStringAsync();
        using var json = JsonDocument.Parse(answer);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"{ viewer { subject } }"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new("Bearer", json.RootElement.GetProperty("access_token").GetString());

        using var response = await http.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    private async Task<HttpStatusCode> StatusOf(string path)
    {
        using var response = await http.GetAsync(path);
        return response.StatusCode;
    }

    private async Task<HttpResponseMessage> TokenAsync(string client, string secret, string scope)
    {
        using var form = new FormUrlEncodedContent(
            [new("grant_type", "client_credentials"), new("client_id", client), new("client_secret", secret), new("scope", scope)]);
        return await http.PostAsync("/connect/token", form);
    }
}
