using CrossMentor.Identity.Discovery;
using CrossMentor.Identity.Duende.Entry;
using CrossMentor.Identity.Duende.Sessions;
using CrossMentor.Identity.Logout;
using CrossMentor.Identity.Sessions;

namespace CrossMentor.Identity.Duende;

/// <summary>Puts the issuer on Duende at the addresses of the embedded one, so that clients cannot tell which they ask.</summary>
internal static class DuendeIssuerEndpoints
{
    public static WebApplication UseDuendeIssuer(this WebApplication app)
    {
        var gates = app.Services.GetRequiredService<Gates>();
        app.Use(gates.AnswerAsync);

        // What is told of the issuer is told by us.
        app.UseWhen(context => context.Request.Path.StartsWithSegments(EmbeddedIssuerEndpoints.Root, StringComparison.OrdinalIgnoreCase), duende => duende.UseIdentityServer());

        var discovery = app.Services.GetRequiredService<DiscoveryEndpoints>();
        var pages = app.Services.GetRequiredService<SignInPages>();
        var password = app.Services.GetRequiredService<PasswordForm>();
        var logout = app.Services.GetRequiredService<LogoutEndpoint>();
        app.MapGet("/.well-known/openid-configuration", discovery.WriteMetadataAsync);
        app.MapGet("/.well-known/oauth-authorization-server", discovery.WriteMetadataAsync);
        app.MapGet(EmbeddedIssuerEndpoints.KeysPath, discovery.WriteKeysAsync);
        app.MapGet(EmbeddedIssuerEndpoints.LoginPath, pages.ShowAsync);
        app.MapPost(EmbeddedIssuerEndpoints.LoginPath, pages.SignInAsync);
        app.MapGet(EmbeddedIssuerEndpoints.PasswordPath, password.ShowAsync);
        app.MapPost(EmbeddedIssuerEndpoints.PasswordPath, password.AnswerAsync);
        app.MapMethods(EmbeddedIssuerEndpoints.LogoutPath, ["GET", "POST"], logout.AnswerAsync);
        app.MapGet(DuendeIssuerRegistration.ErrorPath, SignInPages.RefuseAsync);
        return app;
    }
}
