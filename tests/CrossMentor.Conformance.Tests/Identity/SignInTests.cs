using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Clients;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Storage;
using CrossMentor.Identity.Tests.Support;
using CrossMentor.Identity.Users;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Conformance.Tests.Identity;

/// <summary>A person signs in to the running product, or to the issuer beside it, from discovery to logout, as certified clients go about it.</summary>
[Trait("Needs", "Node")]
public sealed class SignInTests : IAsyncLifetime
{
    private const string Redirect = "https://portal.example/back";
    private const string AfterLogout = "https://portal.example/bye";
    private const string Secret = "a b+c%d&e=f:g/h?é~'*";
    private const string Password = "correct horse battery";
    private const string Scope = "openid profile offline_access crossmentor";

    private readonly string folder = Directory.CreateTempSubdirectory("crossmentor-sign-in-").FullName;
    private IAsyncDisposable? host;
    private string issuer = "";
    private LineProgram? program;
    private string subject = "";

    public async Task InitializeAsync()
    {
        if (!NodePrograms.ArePrepared)
        {
            return;
        }

        var services = TestIssuer.IsDuende ? await StartIssuerAsync() : await StartProductAsync();
        program = LineProgram.Start("people.mjs");
        var clients = services.GetRequiredService<ClientRegistry>();
        await clients.AddAsync(Client.Public("public", [Redirect], [AfterLogout], Scope.Split(' ')), CancellationToken.None);
        await clients.AddAsync(
            Client.WithSecret("confidential", ClientSecret.FromPlainText(Secret), Scope.Split(' ')).SigningPeopleIn([Redirect], AfterLogout), CancellationToken.None);
        await clients.AddAsync(Client.Resource("resource", ClientSecret.FromPlainText(Secret)), CancellationToken.None);
        subject = (await services.GetRequiredService<UserAccounts>().AddAsync("anna", "Anna Ämter", Password, CancellationToken.None)).Account!.Subject;
    }

    public async Task DisposeAsync()
    {
        if (program is not null)
        {
            await program.DisposeAsync();
        }

        if (host is not null)
        {
            await host.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [NodeTheory]
    [InlineData("public")]
    [InlineData("confidential")]
    public async Task Openid_client_goes_from_discovery_to_logout(string client)
    {
        var told = await AskAsync("everything", client);

        Assert.Equal([subject, subject, subject], new[] { told.GetProperty("sub"), told.GetProperty("refreshedSub"), told.GetProperty("info").GetProperty("sub") }.Select(value => value.GetString()));
        Assert.Equal("Anna Ämter", told.GetProperty("info").GetProperty("name").GetString());
        Assert.True(told.GetProperty("before").GetProperty("active").GetBoolean());
        Assert.Equal("""{"active":false}""", told.GetProperty("revoked").GetRawText());
        Assert.Equal("""{"active":false}""", told.GetProperty("family").GetRawText());
        Assert.Equal("invalid_grant", told.GetProperty("dead").GetString());
        Assert.Equal(told.GetProperty("expectedGoodbye").GetString(), told.GetProperty("goodbye").GetString());
        Assert.Equal("login_required", told.GetProperty("afterwards").GetString());
        Assert.Equal(subject, told.GetProperty("idToken").GetProperty("sub").GetString());
    }

    [NodeTheory]
    [InlineData("public")]
    [InlineData("confidential")]
    public async Task Oauth4webapi_takes_every_answer_and_a_code_only_once(string client)
    {
        var told = await AskAsync("code", client);

        Assert.Equal((Scope, subject, "invalid_grant"), (told.GetProperty("scope").GetString(), told.GetProperty("sub").GetString(), told.GetProperty("replayed").GetString()));
        Assert.Equal("Anna Ämter", told.GetProperty("info").GetProperty("name").GetString());
    }

    [NodeFact]
    public async Task Oauth4webapi_is_refused_with_another_verifier()
    {
        var told = await AskAsync("code", "public", question => question["wrongVerifier"] = true);

        Assert.Equal("invalid_grant", told.GetProperty("error").GetString());
    }

    private async Task<IServiceProvider> StartProductAsync()
    {
        var product = await ProductHost.StartAsync(isPlayed: false);
        (host, issuer) = (product, product.Address);
        return product.Services;
    }

    private async Task<IServiceProvider> StartIssuerAsync()
    {
        var database = new IssuerDatabase(IssuerDatabaseProvider.Sqlite, $"Data Source={Path.Combine(folder, "issuer.db")}");
        await new IssuerSchema(database).MigrateAsync(CancellationToken.None);
        var server = await LoopbackServer.StartAsync(
            services => TestIssuer.Add(services.AddSingleton(TimeProvider.System), database, options => options.Enabled = true), TestIssuer.Map);
        (host, issuer) = (server, server.Address);
        return server.Services;
    }

    private async Task<JsonElement> AskAsync(string verb, string client, Action<JsonObject>? change = null)
    {
        var question = new JsonObject
        {
            ["verb"] = verb,
            ["issuer"] = issuer,
            ["client"] = new JsonObject { ["id"] = client, ["secret"] = client == "confidential" ? Secret : null },
            ["resource"] = new JsonObject { ["id"] = "resource", ["secret"] = Secret },
            ["user"] = new JsonObject { ["name"] = "anna", ["password"] = Password },
            ["redirect"] = Redirect,
            ["afterLogout"] = AfterLogout,
            ["scope"] = Scope,
        };
        change?.Invoke(question);
        return await program!.AskAsync(question);
    }
}
