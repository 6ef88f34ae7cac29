using CrossMentor.GraphQL.AspNetCore.Budgets;
using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.GraphQL.AspNetCore.Incremental;
using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.AspNetCore.WebSockets;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Registers a GraphQL engine.</summary>
public static class GraphQLServices
{
    public static IServiceCollection AddGraphQL(this IServiceCollection services, Action<GraphQLOptions> configure) =>
        services.AddGraphQL((_, options) => configure(options));

    /// <summary>
    /// Registers the engine. It is made, and the schema bound, when the endpoint is mapped, so that a host whose parts do not fit does not
    /// start. Registered <see cref="IErrorReporter"/>, <see cref="IErrorTranslator"/>, <see cref="IOperationObserver"/> and
    /// <see cref="ISelectionListener"/> are used.
    /// </summary>
    public static IServiceCollection AddGraphQL(this IServiceCollection services, Action<IServiceProvider, GraphQLOptions> configure)
    {
        services.AddSingleton(provider =>
        {
            var options = new GraphQLOptions();
            configure(provider, options);
            return options;
        });
        services.AddSingleton(provider => new OperationGate(provider.GetRequiredService<GraphQLOptions>().Concurrency));
        services.AddSingleton(provider => new DocumentSource(
            provider.GetRequiredService<GraphQLEngine>(), provider.GetRequiredService<GraphQLOptions>().Documents));
        services.AddSingleton<IncrementalDelivery>();
        services.AddSingleton<OperationAnswer>();
        services.AddSingleton(provider => CostTerms.Of(
            provider.GetRequiredService<GraphQLOptions>(), provider.GetService<TimeProvider>() ?? TimeProvider.System));
        services.AddSingleton(provider => new OperationEntry(
            provider.GetRequiredService<GraphQLEngine>(), provider.GetRequiredService<CostTerms>(), provider.GetRequiredService<OperationGate>()));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new OperationScopes(
            provider.GetRequiredService<IServiceScopeFactory>(), provider.GetService<IConnectionCallers>()));
        services.AddSingleton<ResponseReader>();
        services.AddSingleton<EventStreamPlaces>();
        services.AddSingleton<EventStreamAnswer>();
        services.AddSingleton<SocketTransport>();
        return services.AddSingleton(CreateEngine);
    }

    private static GraphQLEngine CreateEngine(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<GraphQLOptions>();
        var schema = options.Schema ?? throw new ArgumentException("GraphQLOptions.Schema is not set.", nameof(provider));
        var services = provider.GetRequiredService<IServiceProviderIsService>();
        options.Binding.IsService = services.IsService;
        var hooks = new EngineHooks
        {
            ErrorReporter = provider.GetService<IErrorReporter>(),
            ErrorTranslator = provider.GetService<IErrorTranslator>(),
            Observer = provider.GetService<IOperationObserver>(),
            SelectionListener = provider.GetService<ISelectionListener>(),
        };
        return new GraphQLEngine(
            ExecutableSchema.Bind(schema, options.Binding),
            new EngineOptions { Limits = options.Limits, PlanCache = options.PlanCache, Suggests = options.Suggests, Hooks = hooks });
    }
}
