using CrossMentor.Api.Tokens;
using CrossMentor.GraphQL.AspNetCore;
using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.AspNetCore.WebSockets;
using CrossMentor.GraphQL.AspNetCore.Ide;
using CrossMentor.GraphQL.AspNetCore.Incremental;
using CrossMentor.GraphQL.Execution;
using CrossMentor.Host.Configuration;
using CrossMentor.Identity;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>What the operator decided about the outer side of the endpoint: methods, documents, load, and what strangers learn.</summary>
internal static class GraphQLEdge
{
    private const int BytesPerKiB = 1024;

    /// <summary>Where the build puts GraphiQL, if it is asked to.</summary>
    public static string GraphiQLFolder { get; } = Path.Combine(AppContext.BaseDirectory, "graphiql");

    /// <exception cref="ConfigurationRefusedException">The trusted documents cannot be read.</exception>
    public static void Configure(GraphQLOptions endpoint, CrossMentorOptions all, IHostEnvironment environment)
    {
        var options = all.GraphQL;
        var isUnlimited = options.Limits.Profile == LimitProfile.Unlimited;
        endpoint.MaxRequestBytes = options.Limits.BodyKiB * BytesPerKiB;
        endpoint.Get = options.Get.Enabled || isUnlimited
            ? new GetOptions { MaxQueryCharacters = options.Get.QueryCharacters, RequiresPreflight = !isUnlimited }
            : null;
        endpoint.Sockets = new SocketOptions
        {
            AllowedOrigins = OptionRules.Addresses(all.Cors.Origins),
            MaxOperations = options.Sockets.Operations,
            MaxMessageBytes = endpoint.MaxRequestBytes,
            InitTimeout = TimeSpan.FromSeconds(options.Sockets.InitSeconds),
        };
        endpoint.Documents = DocumentsOf(options.Documents);
        endpoint.Concurrency = isUnlimited
            ? null
            : new ConcurrencyOptions
            {
                MaxRunning = options.Concurrency.Running,
                MaxWaiting = options.Concurrency.Waiting,
                RetryAfter = TimeSpan.FromSeconds(options.Concurrency.RetryAfterSeconds),
            };
        endpoint.EventStreams = new EventStreamOptions
        {
            MaxStreams = isUnlimited ? int.MaxValue : options.EventStreams.Total,
            MaxStreamsPerClient = isUnlimited ? int.MaxValue : options.EventStreams.PerClient,
            RetryAfter = TimeSpan.FromSeconds(options.Concurrency.RetryAfterSeconds),
            ClientOf = GraphQLLimits.ClientOf,
        };
        endpoint.Incremental = new IncrementalOptions { MaxAnswers = options.Concurrency.Incremental };
        if (!IsOpen(options.Exposure, environment))
        {
            endpoint.Suggests = false;
            endpoint.ForCaller = HideSchemaFromStrangers;
        }
    }

    /// <summary>Registers the page that a browser sees, where the operator wants one.</summary>
    public static IServiceCollection AddIdePage(this IServiceCollection services, CrossMentorOptions options, IHostEnvironment environment)
    {
        var serving = options.GraphQL.Ide == IdeServing.Auto && environment.IsDevelopment() ? IdeServing.On : options.GraphQL.Ide;
        if (serving is not (IdeServing.On or IdeServing.Own))
        {
            return services;
        }

        var ide = new IdeOptions
        {
            TokenEndpoint = options.Identity.Embedded.Enabled ? EmbeddedIssuerEndpoints.TokenPath : null,
            Scope = ScopeRequirement.Scope,
        };
        return serving == IdeServing.On && GraphiQLPage.Find(GraphiQLFolder, ide) is { } graphiQL
            ? services.AddSingleton(graphiQL)
            : services.AddSingleton(new IdePage(ide));
    }

    /// <summary>The refusal to start that names every bad document.</summary>
    public static ConfigurationRefusedException Refused(IEnumerable<string> problems)
        => new([.. problems.Select(problem => new ConfigurationProblem("CrossMentor:GraphQL:Documents:TrustedPath", problem))]);

    /// <summary>Whether strangers may see the schema.</summary>
    public static bool IsOpen(Exposure exposure, IHostEnvironment environment)
        => exposure == Exposure.Open || (exposure == Exposure.Auto && environment.IsDevelopment());

    private static OperationRequest HideSchemaFromStrangers(HttpContext context, OperationRequest operation)
        => context.TryGetTokenPrincipal(out _) ? operation : operation with { RefusesIntrospection = true };

    private static DocumentOptions DocumentsOf(DocumentSettings settings) => new()
    {
        Mode = settings.Trusted,
        Trusted = settings.Trusted == TrustedDocumentsMode.Off ? TrustedDocuments.None : Read(settings.TrustedPath),
        Persisted = settings.Persisted ? new PersistedOperationLimits(settings.PersistedDocuments, settings.PersistedKiB * BytesPerKiB) : null,
    };

    private static TrustedDocuments Read(string path)
    {
        try
        {
            return TrustedDocuments.Read(path);
        }
        catch (Exception unreadable) when (unreadable is TrustedDocumentsException or IOException or UnauthorizedAccessException)
        {
            throw Refused([unreadable.Message]);
        }
    }
}
