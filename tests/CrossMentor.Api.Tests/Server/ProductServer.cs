using CrossMentor.Api.Callers;
using CrossMentor.Api.Identifiers;
using CrossMentor.Application.Auditing;
using CrossMentor.Application.Changes;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Verbs;
using CrossMentor.Identity;
using CrossMentor.Identity.Clients;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Access;
using CrossMentor.Persistence.Tenancy;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Api.Tests.Server;

/// <summary>The whole product, listening on a port of its own over a database of its own.</summary>
public sealed class ProductServer : IAsyncDisposable
{
    // What is tested are answers; a busy machine may take its time for them.
    private const int PatienceSeconds = 90;

    private readonly WebApplication app;
    private readonly HttpClient http;

    private ProductServer(TestDatabase database, WebApplication app)
    {
        (Database, this.app) = (database, app);
        http = new HttpClient { BaseAddress = new Uri(CrossMentorServer.AddressOf(app) + "/") };
    }

    // A test asks in a second what a person asks in an hour, and some ask for everything there is. Hot Chocolate pays in full for what lists might hold.
    private static GraphQLLimitOptions Plenty { get; } = new()
    {
        Cost = 1_000_000, CostPerSecond = 1_000_000_000, CostBurst = 1_000_000_000, TimeoutSeconds = PatienceSeconds,
    };

    public TestDatabase Database { get; }

    public HttpClient Http => http;

    internal string Issuer => app.Services.GetRequiredService<EmbeddedIssuer>().Issuer;

    internal RoleGiving Roles => new(Databases, app.Services.GetRequiredService<TimeProvider>());

    /// <summary>What carries changes to subscribers.</summary>
    internal ChangeFeed Changes => app.Services.GetRequiredService<ChangeFeed>();

    /// <summary>The services of the process, for tests of what a client cannot reach.</summary>
    internal IServiceProvider Services => app.Services;

    internal CrossMentorDbFactory Databases => app.Services.GetRequiredService<CrossMentorDbFactory>();

    /// <param name="clients">Client ids; the secret of each is its id.</param>
    public static Task<ProductServer> StartAsync(params string[] clients) => StartAsync(trusted: [], clients);

    /// <param name="trusted">Issuers that are believed beside the embedded one.</param>
    /// <param name="clients">Client ids; the secret of each is its id.</param>
    /// <param name="limits">What a request may cost; the product's own limits, but as much cost as it likes, when left out.</param>
    /// <param name="installedPlugins">The folder of installed packages; where a server has them by itself when empty.</param>
    /// <param name="clock">The system's when left out.</param>
    /// <param name="replacing">Registers services in place of the product's own.</param>
    internal static async Task<ProductServer> StartAsync(
        IReadOnlyList<IssuerOptions> trusted,
        IReadOnlyList<string> clients,
        GraphQLLimitOptions? limits = null,
        string installedPlugins = "",
        TimeProvider? clock = null,
        Action<IServiceCollection>? replacing = null)
    {
        var database = await TestDatabase.CreateAsync();
        var options = OptionsSource.Checked(new CrossMentorOptions
        {
            Urls = "http://127.0.0.1:0",
            GraphQL = new GraphQLEndpointOptions { Limits = limits ?? Plenty },
            Keys = new KeyRingOptions { Folder = database.KeyFolder },
            Plugins = new PluginOptions { InstalledPath = installedPlugins },
            Audit = new AuditOptions { SealSeconds = 0 },
            Database = new DatabaseConnectionOptions { Provider = database.Provider, ConnectionString = database.ConnectionString },
            Identity = new IdentityOptions { FailedTokensPerMinute = 1_000_000, Issuers = trusted, AllowLoopbackHttp = true, Embedded = new EmbeddedIdentityOptions { Enabled = true } },
        });
        var built = CrossMentorServer.Build(
            options, [.. clients.Select(id => Client.WithSecret(id, ClientSecret.FromPlainText(id), ScopeRequirement.Scope))], isQuiet: true, TestHost.Endpoint(replacing), clock);
        await DatabaseSetup.Of(built.Services).MigrateAsync(CancellationToken.None);
        await ServerStart.RunAsync(built, CancellationToken.None);
        return new(database, built);
    }

    /// <summary>What a server does by itself every minute, and one under test does when it is told.</summary>
    internal Task<int> SealLogsAsync() => app.Services.GetRequiredService<LogSealer>().SealAsync(CancellationToken.None);

    internal Task<LogReport> VerifyLogsAsync() => new LogVerifier(Databases, TimeProvider.System).VerifyAsync(chain: null, kept: [], CancellationToken.None);

    /// <summary>A client that signed in with its id as secret.</summary>
    public async Task<ApiClient> SignInAsync(string client) => await ApiClient.SignInAsync(http.BaseAddress!, client);

    /// <summary>A client that manages whatever it creates.</summary>
    public async Task<ApiClient> ManagerAsync(string client)
    {
        await Roles.GiveAsync(Issuer, PrincipalName.OfClient(client), Role.ProgrammeManager, CancellationToken.None);
        return await SignInAsync(client);
    }

    /// <summary>A client that runs the installation, and sees every organisation.</summary>
    public async Task<ApiClient> AdministratorAsync(string client)
    {
        await Roles.GiveAsync(Issuer, PrincipalName.OfClient(client), Role.PlatformAdmin, CancellationToken.None);
        return await SignInAsync(client);
    }

    public async Task<ApiClient> CoordinatorAsync(string client, string organisation)
    {
        await Roles.GiveCoordinatorAsync(Issuer, PrincipalName.OfClient(client), organisation, CancellationToken.None);
        return await SignInAsync(client);
    }

    /// <summary>The database as a client may see it, for expectations that do not come out of the API.</summary>
    public Task<CrossMentorDb> DatabaseOfAsync(string client) => DatabaseOfAsync(Issuer, PrincipalName.OfClient(client));

    /// <summary>The database as the caller of this name may see it.</summary>
    public async Task<CrossMentorDb> DatabaseOfAsync(string issuer, string subject) => Databases.Create(await ScopeOfAsync(issuer, subject));

    /// <summary>The database as the filters alone show it to the caller of this name, without the policies that a server may hold besides.</summary>
    public async Task<CrossMentorDb> FilteredAloneAsync(string issuer, string subject) => Database.PastPolicies(await ScopeOfAsync(issuer, subject));

    /// <summary>Takes every role from a client, as an operator does who ends a contract. Its tokens stay as they are.</summary>
    public async Task TakeRolesAsync(string client)
    {
        var subject = PrincipalName.OfClient(client);
        await using var db = Databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.GrantLoading);
        Assert.NotEqual(0, await system.All<RoleGrant>().Where(grant => grant.Subject == subject).ExecuteDeleteAsync());
    }

    /// <summary>Stores a queued run that no worker was told of, as it stands between two moments of another process.</summary>
    /// <returns>The global id of the run.</returns>
    public async Task<string> QueueRunAsync(MadeProgramme programme)
    {
        var id = GlobalIds.Decode<ProgrammeId>(programme.Id);
        await using var db = Databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        var stored = await system.All<Programme>().AsNoTracking().SingleAsync(found => found.Id == id);
        var run = MatchRun.Queue(Ids.New<MatchRunId>(), stored, 0, [], TimeProvider.System.GetUtcNow(), isAnotherOpen: false).Value;
        db.MatchRuns.Add(run);
        await db.SaveChangesAsync();
        return GlobalIds.Encode(run.Id);
    }

    /// <summary>Ends as at SIGTERM. Disposing does it too.</summary>
    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await Database.DisposeAsync();
    }

    private async Task<TenantScope> ScopeOfAsync(string issuer, string subject)
        => TenantScope.Of(await app.Services.GetRequiredService<GrantReader>().ReadAsync(issuer, subject, CallerKind.User, CancellationToken.None));
}
