using CrossMentor.Host.Demo;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Api.Tests.Server;

/// <summary>The product with its five demonstration programmes matched and published, made once for all tests that only read them.</summary>
public sealed class DemoServer : IAsyncLifetime
{
    private readonly Dictionary<string, ApiClient> clients = new(StringComparer.Ordinal);

    public ProductServer Product { get; private set; } = null!;

    internal IReadOnlyList<DemoDefinition> Definitions { get; } = DemoCatalogue.Load();

    internal IReadOnlyList<DemoOutcome> Outcomes { get; private set; } = [];

    public ApiClient Manager => clients[DemoClients.Manager.Id];

    public ApiClient Coordinator => clients[DemoClients.OrganisationCoordinator.Id];

    public ApiClient Admin => clients[DemoClients.PlatformAdmin.Id];

    /// <summary>The programmes by the names of their files.</summary>
    internal (DemoDefinition Definition, DemoOutcome Outcome) Programme(string roster)
    {
        var definition = Definitions.Single(definition => definition.Roster == roster + ".csv");
        return (definition, Outcomes.Single(outcome => outcome.Name == definition.Programme.Name));
    }

    public async Task InitializeAsync()
    {
        Product = await ProductServer.StartAsync([.. DemoClients.All.Select(client => client.Id)]);
        var grants = new DemoGrants(Product.Roles, Product.Issuer);
        await grants.GiveBeforeAsync(CancellationToken.None);
        using var http = new HttpClient { BaseAddress = Product.Http.BaseAddress };
        var programmes = await new DemoScript(new DemoApi(http), new SilentProgress()).PlayAsync(Definitions, CancellationToken.None);
        Outcomes = [.. programmes.Select(programme => programme.Outcome)];
        await grants.GiveAfterAsync(Outcomes.Select(outcome => outcome.Name), CancellationToken.None);
        foreach (var client in DemoClients.All)
        {
            clients[client.Id] = await Product.SignInAsync(client.Id);
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var client in clients.Values)
        {
            client.Dispose();
        }

        await Product.DisposeAsync();
    }

    private sealed class SilentProgress : IProgressDisplay, IProgressLine
    {
        public Task<T> ShowAsync<T>(string title, Func<IProgressLine, Task<T>> work) => work(this);

        public void Report(string step, int percent)
        {
            // Nobody watches.
        }
    }
}

/// <summary>Tests that read the demonstration run one after the other, so that statements can be counted.</summary>
[CollectionDefinition(Name)]
public sealed class DemoCollection : ICollectionFixture<DemoServer>
{
    public const string Name = "demonstration";
}
