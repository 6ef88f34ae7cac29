using CrossMentor.GraphQL.AspNetCore;
using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.GraphQL.AspNetCore.Ide;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>The engine that comes with the product.</summary>
internal sealed class OwnEndpoint : IGraphQLEndpoint
{
    public void AddTo(IServiceCollection services, GraphQLEndpointOptions options)
    {
        // The composition has registered everything: binding is this engine's.
    }

    public void MapTo(IEndpointRouteBuilder routes, string path)
    {
        try
        {
            routes.MapGraphQL(path, MapPage(routes, path));
        }
        catch (TrustedDocumentsException invalid)
        {
            throw GraphQLEdge.Refused(invalid.Problems);
        }
    }

    /// <summary>What a browser sees, and the files it loads; null for nothing.</summary>
    private static RequestDelegate? MapPage(IEndpointRouteBuilder routes, string path)
    {
        if (routes.ServiceProvider.GetService<GraphiQLPage>() is { } graphiQL)
        {
            graphiQL.MapFiles(routes, path);
            return graphiQL.ServeAsync;
        }

        return routes.ServiceProvider.GetService<IdePage>() is { } page ? page.ServeAsync : null;
    }
}
