using CrossMentor.Benchmarks.Pairing;
using GreenDonut;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace CrossMentor.Benchmarks.Servers;

/// <summary>
/// Hot Chocolate over the same schema and the same objects, with nothing switched on that costs and is not asked for. What is loaded by id
/// goes through its DataLoader, as its documentation advises.
/// </summary>
internal sealed class HotChocolateServer() : ServerKind("hotchocolate", "Hot Chocolate 16")
{
    public override Task ServeAsync(int port)
    {
        var builder = SlimHost.CreateBuilder(port);
        builder.Services
            .AddGraphQLServer(disableDefaultSecurity: true)
            .AddDocumentFromString(PairSchema.Text)
            .BindRuntimeType<PairQuery>("Query")
            .BindRuntimeType<Pair>()
            .BindRuntimeType<Participant>()
            .BindRuntimeType<Organisation>()
            .AddDataLoader<OrganisationById>()
            .AddResolver("Participant", "employer", LoadEmployerAsync)
            .ModifyServerOptions(server =>
            {
                server.MaxConcurrentRequests = null;
                server.Tool.Enable = false;
            });
        var app = builder.Build();
        app.MapGraphQLHttp("/graphql");
        return SlimHost.RunAsync(app);
    }

    private static async ValueTask<object?> LoadEmployerAsync(IResolverContext context) =>
        await context.DataLoader<OrganisationById>().LoadAsync(context.Parent<Participant>().OrganisationId, context.RequestAborted);

    /// <summary>Asks the store for all organisations of a level at once.</summary>
    public sealed class OrganisationById(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<string, Organisation>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<string, Organisation>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<string, Organisation>>(OrganisationStore.Load(keys));
    }

    /// <summary>The root type as Hot Chocolate wants it: an object.</summary>
    public sealed class PairQuery
    {
#pragma warning disable CA1822 // a static method is no field for it
        public IReadOnlyList<Pair> Pairs(int first) => PairResolvers.Pairs(first);
#pragma warning restore CA1822
    }
}
