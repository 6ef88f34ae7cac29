using CrossMentor.Identity.Authorization;
using CrossMentor.Identity.Discovery;
using CrossMentor.Identity.Logout;
using CrossMentor.Identity.Sessions;
using CrossMentor.Identity.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Identity;

/// <summary>Maps the embedded issuer's endpoints at the root of the server.</summary>
public static class EmbeddedIssuerEndpoints
{
    /// <summary>Where everything stands that is asked of the issuer, apart from its metadata.</summary>
    public const string Root = "/connect";

    /// <summary>Where tokens are got.</summary>
    public const string TokenPath = Root + "/token";

    internal const string AuthorizePath = Root + "/authorize";
    internal const string LoginPath = Root + "/login";
    internal const string RevocationPath = Root + "/revoke";
    internal const string IntrospectionPath = Root + "/introspect";
    internal const string UserInfoPath = Root + "/userinfo";
    internal const string LogoutPath = Root + "/logout";
    internal const string PasswordPath = Root + "/password";
    internal const string KeysPath = "/jwks";

    private const string MetadataRoot = "/.well-known";

    /// <summary>What a page of another site needs to sign somebody in. The issuer's own pages are for people: no other site has a use for what stands there.</summary>
    public static IReadOnlyList<string> ForPagesElsewhere { get; } = [TokenPath, RevocationPath, UserInfoPath, KeysPath, MetadataRoot];

    public static IEndpointRouteBuilder MapEmbeddedIssuer(this IEndpointRouteBuilder endpoints)
    {
        var discovery = endpoints.ServiceProvider.GetRequiredService<DiscoveryEndpoints>();
        var token = endpoints.ServiceProvider.GetRequiredService<TokenEndpoint>();
        var authorize = endpoints.ServiceProvider.GetRequiredService<AuthorizeEndpoint>();
        var login = endpoints.ServiceProvider.GetRequiredService<LoginEndpoint>();

        endpoints.MapGet(MetadataRoot + "/openid-configuration", discovery.WriteMetadataAsync).AllowAnonymous();
        endpoints.MapGet(MetadataRoot + "/oauth-authorization-server", discovery.WriteMetadataAsync).AllowAnonymous();
        endpoints.MapGet(KeysPath, discovery.WriteKeysAsync).AllowAnonymous();
        endpoints.MapGet(AuthorizePath, authorize.AnswerAsync).AllowAnonymous();
        endpoints.MapPost(LoginPath, login.AnswerAsync).AllowAnonymous();
        endpoints.MapPost(TokenPath, token.AnswerAsync).AllowAnonymous();
        endpoints.MapPost(RevocationPath, endpoints.ServiceProvider.GetRequiredService<RevocationEndpoint>().AnswerAsync).AllowAnonymous();
        endpoints.MapPost(IntrospectionPath, endpoints.ServiceProvider.GetRequiredService<IntrospectionEndpoint>().AnswerAsync).AllowAnonymous();
        endpoints.MapGet(UserInfoPath, endpoints.ServiceProvider.GetRequiredService<UserInfoEndpoint>().AnswerAsync).AllowAnonymous();
        endpoints.MapGet(PasswordPath, endpoints.ServiceProvider.GetRequiredService<PasswordForm>().ShowAsync).AllowAnonymous();
        endpoints.MapPost(PasswordPath, endpoints.ServiceProvider.GetRequiredService<PasswordForm>().AnswerAsync).AllowAnonymous();
        endpoints.MapMethods(LogoutPath, ["GET", "POST"], endpoints.ServiceProvider.GetRequiredService<LogoutEndpoint>().AnswerAsync).AllowAnonymous();
        return endpoints;
    }
}
