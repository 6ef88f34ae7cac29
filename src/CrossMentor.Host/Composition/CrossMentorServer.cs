using CrossMentor.Api;
using CrossMentor.Api.Lists;
using CrossMentor.Api.Tokens;
using CrossMentor.Application;
using CrossMentor.Application.Pairs;
using CrossMentor.Host.Composition.Edge;
using CrossMentor.Host.Composition.GraphQL;
using CrossMentor.Host.Configuration;
using CrossMentor.Identity;
using CrossMentor.Identity.Clients;

namespace CrossMentor.Host.Composition;

/// <summary>Puts the product together. Everything is checked when it is built or started: a server that starts can serve.</summary>
internal static class CrossMentorServer
{
    /// <param name="options">What the operator decided.</param>
    /// <param name="clients">Clients of the embedded issuer.</param>
    /// <param name="isQuiet">Whether only warnings are logged, because a verb writes its own report.</param>
    /// <param name="endpoint">The engine that executes operations; the product's own if nothing is said.</param>
    /// <param name="clock">What tells the time to everything; the system's clock if nothing is said.</param>
    public static WebApplication Build(
        CrossMentorOptions options, IReadOnlyList<Client> clients, bool isQuiet = false, IGraphQLEndpoint? endpoint = null, TimeProvider? clock = null)
    {
        endpoint ??= new OwnEndpoint();

        // The options are read already; this keeps a stray ASPNETCORE_URLS from moving the server.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = Directory.GetCurrentDirectory() });
        RefuseUnlimitedInProduction(options, builder.Environment);
        builder.WebHost.UseUrls([.. OptionRules.Addresses(options.Urls)]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddLines(builder.Environment, isQuiet);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(options.Shutdown.DrainSeconds));
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddDatabase(options);
        builder.Services.AddPlugins(options.Plugins);
        builder.Services.AddIdentity(options, clients);
        builder.Services.AddKeyRing(options.Keys);
        builder.Services.AddSingleton<IContentKeyWrapping, ContentKeyWrapping>();
        builder.Services.AddCrossMentorApplication();
        builder.Services.AddSingleton(options.Retention);
        builder.Services.AddHostedService<RetentionService>();
        builder.Services.AddSingleton(options.Audit);
        builder.Services.AddHostedService<LogSealService>();
        builder.Services.AddApiAndEngine(options);
        builder.Services.AddIdePage(options, builder.Environment);
        endpoint.AddTo(builder.Services, options.GraphQL);
        builder.Services.AddCors();

        var app = builder.Build();
        app.UseTrustedProxies(options);
        app.UseResponseHeaders();
        app.UseCrossOrigin(options);
        app.UseTokenRefusals();
        app.Services.GetRequiredService<ListCatalogue>(); // made now, because filters that do not fit the model must not be served
        app.UseTokenAuthentication();
        app.UseScopeRequirement();
        app.UseCallers();
        app.MapHealth();
        endpoint.MapTo(app, GraphQLComposition.Path);
        if (options.Identity.Embedded.Enabled)
        {
            app.MapEmbeddedIssuer();
        }

        return app;
    }

    private static void RefuseUnlimitedInProduction(CrossMentorOptions options, IHostEnvironment environment)
    {
        if (options.GraphQL.Limits.Profile == LimitProfile.Unlimited && environment.IsProduction())
        {
            throw new ConfigurationRefusedException(
                [new("CrossMentor:GraphQL:Limits:Profile", "is Unlimited, and the environment is Production. Set ASPNETCORE_ENVIRONMENT for a test.")]);
        }
    }

    /// <summary>The address that clients use, known once the server listens.</summary>
    public static string AddressOf(WebApplication app) => app.Urls.First().TrimEnd('/');
}
