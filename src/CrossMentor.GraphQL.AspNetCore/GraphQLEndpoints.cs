using System.Text;
using CrossMentor.GraphQL.AspNetCore.Budgets;
using CrossMentor.GraphQL.AspNetCore.WebSockets;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.SchemaTools;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Puts a GraphQL engine at an address.</summary>
public static class GraphQLEndpoints
{
    /// <summary>
    /// Maps the endpoint for every method, and the printed schema below it at <c>schema.graphql</c>. What is not served at this address is
    /// answered with 405 and <c>Allow</c>.
    /// </summary>
    /// <param name="routes">Where to map.</param>
    /// <param name="pattern">The address.</param>
    /// <param name="page">What a browser sees that opens the address: a GET that asks for nothing. Null for no page.</param>
    /// <returns>The builder of the endpoint for operations, to require authorisation or set limits.</returns>
    /// <exception cref="Binding.BindingException">The schema does not fit its resolvers and types.</exception>
    /// <exception cref="Documents.TrustedDocumentsException">A trusted document cannot be executed.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder routes, string pattern, RequestDelegate? page = null)
    {
        var engine = routes.ServiceProvider.GetRequiredService<GraphQLEngine>();
        var options = routes.ServiceProvider.GetRequiredService<GraphQLOptions>();
        MapSchema(routes, pattern, engine, options);
        var methods = new MethodChoice(
            routes.ServiceProvider.GetRequiredService<OperationAnswer>(), routes.ServiceProvider.GetRequiredService<SocketTransport>(), options, page);
        var pipeline = routes.CreateApplicationBuilder();

        // Sockets open by GET, or by CONNECT in HTTP/2: a POST, which most requests are, need not be prepared for one.
        pipeline.UseWhen(context => !HttpMethods.IsPost(context.Request.Method), others => others.UseWebSockets());
        pipeline.Run(methods.ServeAsync);
        return routes.Map(pattern, pipeline.Build()).WithDisplayName($"GraphQL {pattern}");
    }

    private static void MapSchema(IEndpointRouteBuilder routes, string pattern, GraphQLEngine engine, GraphQLOptions options)
    {
        var text = Encoding.UTF8.GetBytes(SchemaPrinter.Print(engine.Schema.Schema));
        routes.MapGet($"{pattern.TrimEnd('/')}/schema.graphql", async context =>
        {
            if (options.ForCaller is { } forCaller && forCaller(context, default).RefusesIntrospection)
            {
                await Refusal.SchemaHidden(context);
                return;
            }

            ResponseBody.Guard(context.Response);
            context.Response.ContentType = "text/plain; charset=utf-8";
            context.Response.ContentLength = text.Length;
            await context.Response.Body.WriteAsync(text, context.RequestAborted);
        });
    }
}
