using CrossMentor.Benchmarks.Pairing;

namespace CrossMentor.Benchmarks.Servers;

/// <summary>Hot Chocolate over the same schema and the same objects, all of them properties, with nothing switched on that costs and is not asked for.</summary>
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
            .ModifyServerOptions(server =>
            {
                server.MaxConcurrentRequests = null;
                server.Tool.Enable = false;
            });
        var app = builder.Build();
        app.MapGraphQLHttp("/graphql");
        return SlimHost.RunAsync(app);
    }

    /// <summary>The root type as Hot Chocolate wants it: an object.</summary>
    public sealed class PairQuery
    {
#pragma warning disable CA1822 // a static method is no field for it
        public IReadOnlyList<Pair> Pairs(int first) => PairResolvers.Pairs(first);
#pragma warning restore CA1822
    }
}
