using CrossMentor.Benchmarks.Servers;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Demo;
using CrossMentor.Host.Terminals;
using CrossMentor.Host.Verbs;
using CrossMentor.Identity;
using CrossMentor.Identity.Clients;
using CrossMentor.Persistence;

namespace CrossMentor.Benchmarks.Databases;

/// <summary>The whole product over an SQLite file with the demonstration's 150 pairs, and the hand-written endpoint beside it.</summary>
internal class ProductServer(string name, string title, GraphQLLimitOptions limits) : ServerKind(name, title)
{
    public const string Questions = "/questions";
    private const string Roster = "national-150.csv";

    // One client asks thousands of times here.
    protected static GraphQLLimitOptions Plenty { get; } = new() { Cost = 1_000_000, CostPerSecond = 1_000_000, CostBurst = 1_000_000 };

    public ProductServer()
        : this("product", "the product over SQLite", Plenty)
    {
    }

    /// <summary>A database on a server, ready for use; null for a file.</summary>
    protected virtual Task<DatabaseConnectionOptions?> DatabaseAsync() => Task.FromResult<DatabaseConnectionOptions?>(null);

    public override async Task ServeAsync(int port)
    {
        var address = $"http://127.0.0.1:{port}";
        using var embedded = DemoDatabase.Create(path: null);
        var options = OptionsSource.Checked(new CrossMentorOptions
        {
            Urls = address,
            GraphQL = new GraphQLEndpointOptions { Limits = limits },
            Database = await DatabaseAsync() ?? new DatabaseConnectionOptions { Provider = DatabaseProvider.Sqlite, ConnectionString = embedded.ConnectionString },
            Identity = new IdentityOptions { AllowLoopbackHttp = true, Embedded = new EmbeddedIdentityOptions { Enabled = true } },
        });
        Client[] clients = [Client.WithSecret(DemoClients.Manager.Id, ClientSecret.FromPlainText(DemoClients.Manager.Secret), DemoClients.Scope)];
        await using var app = CrossMentorServer.Build(options, clients, isQuiet: true);
        DatabaseQuestions? questions = null;
        app.MapGet("/counters", () => Results.Json(ServerCounters.Read(), Pairing.PairJson.Default.ServerCounters));
        app.MapGet(Questions, () => Results.Json(questions ?? DatabaseQuestions.None));
        app.MapGet(HandWrittenPairs.Address + "{programme}", HandWrittenPairs.ReadAsync);
        await ServerStart.RunAsync(app, CancellationToken.None);
        questions = await PrepareAsync(app, address);
        await app.WaitForShutdownAsync();
    }

    private static async Task<DatabaseQuestions> PrepareAsync(WebApplication app, string address)
    {
        var giving = new RoleGiving(app.Services.GetRequiredService<CrossMentorDbFactory>(), TimeProvider.System);
        await new DemoGrants(giving, app.Services.GetRequiredService<EmbeddedIssuer>().Issuer).GiveBeforeAsync(CancellationToken.None);
        using var http = new HttpClient { BaseAddress = new Uri(address + "/") };
        var definitions = DemoCatalogue.Load();
        var programme = definitions.Single(definition => definition.Roster == Roster).Programme.Name;
        var reports = await new DemoScript(new DemoApi(http), new NoProgress()).PlayAsync(definitions, CancellationToken.None);
        var token = http.DefaultRequestHeaders.Authorization?.Parameter ?? throw new UnreachableException("The script signs in.");
        return new(token, reports.Single(report => report.Outcome.Name == programme).Outcome.ProgrammeId);
    }

    private sealed class NoProgress : IProgressDisplay, IProgressLine
    {
        public Task<T> ShowAsync<T>(string title, Func<IProgressLine, Task<T>> work) => work(this);

        public void Report(string step, int percent)
        {
            // Nobody watches.
        }
    }
}

/// <summary>What is asked, once there is something to ask about.</summary>
internal sealed record DatabaseQuestions(string Token, string ProgrammeId)
{
    /// <summary>There is nothing to ask about yet.</summary>
    public static DatabaseQuestions None { get; } = new("", "");
}
