using CrossMentor.Identity.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Identity.Tests.Support;

/// <summary>
/// The issuer under test: the embedded one, or that on Duende IdentityServer when CROSSMENTOR_TEST_ISSUER says so and the tests were built
/// with WithDuende=true. The same tests run on both.
/// </summary>
internal static class TestIssuer
{
    private const string Duende = "Duende";

    public static bool IsDuende { get; } = Environment.GetEnvironmentVariable("CROSSMENTOR_TEST_ISSUER") switch
    {
        null or "" => false,
        Duende => true,
        var name => throw new InvalidOperationException($"CROSSMENTOR_TEST_ISSUER is {name}; it may be {Duende}, or not set."),
    };

    public static IServiceCollection Add(IServiceCollection services, IssuerDatabase database, Action<EmbeddedIssuerOptions> configure)
        => IsDuende ? AddDuende(services, database, configure) : services.AddEmbeddedIssuer(database, configure);

    /// <summary>Where name and password are sent to, for a request for a code.</summary>
    public static string FormOf(string authorize) => IsDuende
        ? "/connect/login?ReturnUrl=" + Uri.EscapeDataString(authorize.Replace("/authorize", "/authorize/callback", StringComparison.Ordinal))
        : authorize.Replace("/authorize", "/login", StringComparison.Ordinal);

    public static void Map(WebApplication app)
    {
        if (IsDuende)
        {
            MapDuende(app);
        }
        else
        {
            app.MapEmbeddedIssuer();
        }
    }

#if DUENDE
    private static IServiceCollection AddDuende(IServiceCollection services, IssuerDatabase database, Action<EmbeddedIssuerOptions> configure)
        => Identity.Duende.DuendeIssuerRegistration.AddDuendeIssuer(services, database, configure);

    private static void MapDuende(WebApplication app) => Identity.Duende.DuendeIssuerEndpoints.UseDuendeIssuer(app);
#else
    private static IServiceCollection AddDuende(IServiceCollection services, IssuerDatabase database, Action<EmbeddedIssuerOptions> configure)
        => throw new InvalidOperationException("The tests were built without WithDuende=true.");

    private static void MapDuende(WebApplication app) => throw new InvalidOperationException("The tests were built without WithDuende=true.");
#endif
}
