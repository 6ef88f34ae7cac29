using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.Identity;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Storage;
using CrossMentor.Identity.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Conformance.Tests.Identity;

/// <summary>The issuer under test on the loopback, and the certified clients that talk to it. Started by the first test that asks.</summary>
public sealed class OAuthClients : IAsyncLifetime
{
    public const string Audience = "crossmentor-api";
    public const string WithSecret = "portal";
    public const string WithKey = "hr-sync";

    /// <summary>Every character that the two encodings of a secret treat in their own way.</summary>
    public const string Secret = "a b+c%d&e=f:g/h?é~'*";

    private readonly string folder = Directory.CreateTempSubdirectory("crossmentor-oauth-").FullName;
    private LineProgram? program;
    private LoopbackServer? server;

    internal string Issuer => server!.Address;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (program is not null)
        {
            await program.DisposeAsync();
        }

        if (server is not null)
        {
            await server.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Asks <c>oauth.mjs</c> about the issuer.</summary>
    internal async Task<JsonElement> AskAsync(string verb, JsonObject? question = null)
    {
        program ??= LineProgram.Start("oauth.mjs");
        server ??= await StartAsync(await program.AskAsync(new JsonObject { ["verb"] = "publicKey" }));
        question ??= [];
        question["verb"] = verb;
        question["issuer"] = Issuer;
        return await program.AskAsync(question);
    }

    private async Task<LoopbackServer> StartAsync(JsonElement publicKey)
    {
        var database = new IssuerDatabase(IssuerDatabaseProvider.Sqlite, $"Data Source={Path.Combine(folder, "issuer.db")}");
        await new IssuerSchema(database).MigrateAsync(CancellationToken.None);
        return await LoopbackServer.StartAsync(
            services => TestIssuer.Add(services.AddSingleton(TimeProvider.System), database, options =>
            {
                options.Enabled = true;
                options.Audience = Audience;
                options.Clients.Add(Client.WithSecret(WithSecret, ClientSecret.FromPlainText(Secret), "crossmentor", "reports"));
                options.Clients.Add(Client.WithKey(WithKey, new JsonWebKey(publicKey.GetRawText()), "crossmentor"));
            }),
            TestIssuer.Map);
    }
}
