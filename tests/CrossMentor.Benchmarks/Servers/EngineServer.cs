using CrossMentor.Benchmarks.Pairing;
using CrossMentor.GraphQL.AspNetCore;

namespace CrossMentor.Benchmarks.Servers;

/// <summary>The engine of this repository behind its HTTP transport, as a host would configure it.</summary>
internal sealed class EngineServer() : ServerKind("engine", "CrossMentor.GraphQL")
{
    public override Task ServeAsync(int port)
    {
        var builder = SlimHost.CreateBuilder(port);
        builder.Services.AddGraphQL(options =>
        {
            options.Schema = PairSchema.Build();
            PairSchema.Bind(options.Binding);
        });
        var app = builder.Build();

        // Named in full: Hot Chocolate, where it takes part, has a method of the same name.
        GraphQLEndpoints.MapGraphQL(app, "/graphql");
        return SlimHost.RunAsync(app);
    }
}
