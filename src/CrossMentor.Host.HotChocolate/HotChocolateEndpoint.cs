using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.TypeSystem;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Composition.GraphQL;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.HotChocolate.Answers;
using CrossMentor.Host.HotChocolate.Binding;
using CrossMentor.Host.HotChocolate.Calls;
using CrossMentor.Host.HotChocolate.Connections;
using CrossMentor.Host.HotChocolate.Entry;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;

namespace CrossMentor.Host.HotChocolate;

/// <summary>Hot Chocolate at the GraphQL address: the same SDL, and behind it the functions that the product's own engine has bound.</summary>
internal sealed class HotChocolateEndpoint : IGraphQLEndpoint
{
    private const int BytesPerKiB = 1024;

    /// <exception cref="ConfigurationRefusedException">Something is switched on that only the product's own engine does.</exception>
    public void AddTo(IServiceCollection services, GraphQLEndpointOptions options)
    {
        if (UnservedKeys.In(options) is { Count: > 0 } problems)
        {
            throw new ConfigurationRefusedException(problems);
        }

        services.AddScoped<RequestTurn>();
        var builder = services
            .AddGraphQLServer(maxAllowedRequestSize: options.Limits.BodyKiB * BytesPerKiB, disableDefaultSecurity: true)
            .AddApplicationService<IErrorTranslator>()
            .AddApplicationService<IErrorReporter>()
            .AddErrorFilter<ErrorTranslation>()
            .AddHttpResponseFormatter<ResponseStatusFormatter>()
            .AddHttpRequestInterceptor<HttpCallers>()
            .AddSocketSessionInterceptor(_ => new SocketCallers(options.Sockets.Operations))
            .UseRequest(OperationChecks.Before, key: nameof(OperationChecks), before: WellKnownRequestMiddleware.DocumentValidationMiddleware)
            .AddDocumentFromString(SchemaDocument.PrintAuthored())
            .ConfigureSchema((provider, schema) =>
                Bind(schema, provider.GetRootServiceProvider().GetRequiredService<GraphQLEngine>(), GraphQLLimits.Of(options.Limits)))
            .ModifyOptions(schema =>
            {
                // The functions share the services of the request, and take turns with them.
                schema.DefaultQueryDependencyInjectionScope = DependencyInjectionScope.Request;
                schema.DefaultMutationDependencyInjectionScope = DependencyInjectionScope.Request;
            });
        builder.DisableIntrospection((provider, _) =>
            !GraphQLEdge.IsOpen(options.Exposure, provider.GetRequiredService<IHostEnvironment>()));
        var isUnlimited = options.Limits.Profile == LimitProfile.Unlimited;
        builder.ModifyServerOptions(server =>
        {
            server.EnableGetRequests = options.Get.Enabled || isUnlimited;
            server.EnforceGetRequestsPreflightHeader = !isUnlimited;
            server.EnableMultipartRequests = false;
            server.Sockets.ConnectionInitializationTimeout = TimeSpan.FromSeconds(options.Sockets.InitSeconds);

            // It would count connections, and long ones never end. OperationChecks counts operations.
            server.MaxConcurrentRequests = null;
            server.Tool.Enable = false;
        });
        if (!isUnlimited)
        {
            Limit(builder, options.Limits);
        }
    }

    public void MapTo(IEndpointRouteBuilder routes, string path) =>
        routes.MapGraphQL(path).Add(endpoint => endpoint.RequestDelegate = EndpointEdge.Around(endpoint.RequestDelegate!, routes));

    private static void Bind(ISchemaBuilder schema, GraphQLEngine engine, OperationLimits limits)
    {
        var bound = engine.Schema;
        foreach (var scalar in bound.Schema.Types.OfType<CrossMentor.GraphQL.TypeSystem.ScalarType>().Where(scalar => !BuiltIn.IsScalar(scalar.Name)))
        {
            schema.AddType(new CodecScalar(scalar.Name, bound));
        }

        schema.TryAddTypeInterceptor(new FunctionBinding(bound, limits.Input));
    }

    private static void Limit(IRequestExecutorBuilder builder, GraphQLLimitOptions limits) => builder
        .AddMaxExecutionDepthRule(limits.Depth, skipIntrospectionFields: true)
        .ModifyParserOptions(parser => parser.MaxAllowedTokens = limits.Tokens)
        .ModifyRequestOptions(request => request.ExecutionTimeout = TimeSpan.FromSeconds(limits.TimeoutSeconds));
}
