using System.Security.Cryptography;
using CrossMentor.Api;
using CrossMentor.Api.Callers;
using CrossMentor.Api.Paging;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching;
using CrossMentor.Domain.Access;
using CrossMentor.GraphQL.AspNetCore;
using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>Joins the authored SDL, the resolvers of the API and the engine. Whatever does not fit keeps the process from starting.</summary>
internal static class GraphQLComposition
{
    public const string Path = "/graphql";

    public static IServiceCollection AddApiAndEngine(this IServiceCollection services, CrossMentorOptions all)
    {
        var options = all.GraphQL;
        var schema = SchemaBuilder.Build(SchemaDocument.Served).ToSchema();
        services.AddCrossMentorApi(CursorKeyOf(options), ShapeOfSchema.Of(schema), options.Subscriptions.PerCaller);
        services.AddSingleton<ISelectionListener, SelectionNotes>();
        services.AddSingleton<IConnectionCallers, ConnectionCallers>();
        services.AddSingleton<RequestErrors>();
        services.AddSingleton<IErrorTranslator>(provider => provider.GetRequiredService<RequestErrors>());
        services.AddSingleton<IErrorReporter>(provider => provider.GetRequiredService<RequestErrors>());
        return services.AddGraphQL((provider, engine) =>
        {
            engine.Schema = schema;
            engine.Limits = GraphQLLimits.Of(options.Limits);
            GraphQLEdge.Configure(engine, all, provider.GetRequiredService<IHostEnvironment>());
            engine.CostBudget = GraphQLLimits.BudgetOf(options.Limits);
            Bind(engine.Binding);
        });
    }

    private static void Bind(BindingOptions binding)
    {
        AddAll(binding.ResolverClasses, ApiServices.Resolvers);
        AddAll(binding.ModelAssemblies, [typeof(CallerContext).Assembly, typeof(ICommandInput).Assembly, typeof(Caller).Assembly]);
        AddAll(binding.Scalars, [new DateCodec(), new DateTimeCodec()]);
        binding.TypeMap["Plugin"] = typeof(MatchingPlugin);
        binding.ScalarSources.Add(new GlobalIdCodecs());
        binding.Guards.Add(new GuardRegistration(AccessFieldGuard.Directive, new AccessFieldGuard()));
    }

    private static byte[] CursorKeyOf(GraphQLEndpointOptions options)
        => options.CursorKey.Length > 0 ? Convert.FromBase64String(options.CursorKey) : RandomNumberGenerator.GetBytes(CursorSigner.KeyBytes);

    private static void AddAll<T>(IList<T> list, IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            list.Add(item);
        }
    }
}
