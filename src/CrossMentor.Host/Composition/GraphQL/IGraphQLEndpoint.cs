using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>Which engine answers at the GraphQL address. Schema, resolvers, scalars and guards are the same for every one.</summary>
internal interface IGraphQLEndpoint
{
    /// <summary>Registers what this engine needs besides what <see cref="GraphQLComposition"/> registers for all.</summary>
    void AddTo(IServiceCollection services, GraphQLEndpointOptions options);

    void MapTo(IEndpointRouteBuilder routes, string path);
}
