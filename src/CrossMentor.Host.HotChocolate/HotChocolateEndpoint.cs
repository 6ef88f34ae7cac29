using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.TypeSystem;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Composition.GraphQL;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.HotChocolate.Answers;
using CrossMentor.Host.HotChocolate.Binding;
using CrossMentor.Host.HotChocolate.Calls;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;

namespace CrossMentor.Host.HotChocolate;

/// <summary>Hot Chocolate at the GraphQL address: the same SDL, and behind it the functions that the product's own engine has bound.</summary>
internal sealed class HotChocolateEndpoint : IGraphQLEndpoint
{
    private const int BytesPerKiB = 1024;

    public void AddTo(IServiceCollection services, GraphQLEndpointOptions options)
    {
        services.AddScoped<RequestTurn>();
        var builder = services
            .AddGraphQLServer(maxAllowedRequestSize: options.Limits.BodyKiB * BytesPerKiB, disableDefaultSecurity: true)
            .AddApplicationService<IErrorTranslator>()
            .AddApplicationService<IErrorReporter>()
            .AddErrorFilter<ErrorTranslation>()
            .AddHttpResponseFormatter<ResponseStatusFormatter>()
            .AddDocumentFromString(SchemaDocument.PrintAuthored())
            .ConfigureSchema((provider, schema) =>
                Bind(schema, provider.GetRootServiceProvider().GetRequiredService<GraphQLEngine>(), GraphQLLimits.Of(options.Limits)))
            .ModifyOptions(schema =>
            {
                // The functions share the services of the request, and take turns with them.
                schema.DefaultQueryDependencyInjectionScope = DependencyInjectionScope.Request;
                schema.DefaultMutationDependencyInjectionScope = DependencyInjectionScope.Request;
            });
        if (options.Limits.Profile != LimitProfile.Unlimited)
        {
            Limit(builder, options.Limits);
        }
    }

    public void MapTo(IEndpointRouteBuilder routes, string path) => routes.MapGraphQL(path).WithOptions(server =>
    {
        server.Tool.Enable = false;
        server.EnableGetRequests = false;
        server.EnableMultipartRequests = false;
    });

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
