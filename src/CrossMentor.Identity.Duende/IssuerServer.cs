using CrossMentor.Host.Composition;
using CrossMentor.Host.Composition.Edge;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Verbs;
using CrossMentor.Identity.Storage;

namespace CrossMentor.Identity.Duende;

/// <summary>Puts the server together that is an issuer and nothing else, by the configuration of the product.</summary>
internal static class IssuerServer
{
    /// <summary>Creates and migrates the embedded database; a server database is left alone, because other servers may work on it meanwhile.</summary>
    /// <exception cref="UnavailableException">The tables lack migrations.</exception>
    public static async Task PrepareAsync(IssuerDatabase database, CancellationToken ct)
    {
        var schema = new IssuerSchema(database);
        if (database.Provider == IssuerDatabaseProvider.Sqlite)
        {
            await schema.MigrateAsync(ct);
        }
        else if (!await schema.IsCurrentAsync(ct))
        {
            throw new UnavailableException($"The {database} database lacks migrations of this version. Run the verb migrate of CrossMentor.Host with this configuration first.");
        }
    }

    public static WebApplication Build(CrossMentorOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = Directory.GetCurrentDirectory() });
        builder.WebHost.UseUrls([.. OptionRules.Addresses(options.Urls)]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddLines(builder.Environment, isQuiet: false);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddKeyRing(options.Keys);
        builder.Services.AddDuendeIssuer(
            DatabaseServices.IssuerOf(options.Database), issuer => IdentityServices.Decide(issuer, options.Identity.Embedded, IdentityServices.ClientsOf(options.Identity.Embedded)));
        builder.Services.AddCors();

        var app = builder.Build();
        app.UseTrustedProxies(options);
        app.UseResponseHeaders();
        app.UseCrossOrigin(options);
        return app.UseDuendeIssuer();
    }
}
