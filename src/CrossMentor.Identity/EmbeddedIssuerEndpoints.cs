using CrossMentor.Identity.Authorization;
using CrossMentor.Identity.Discovery;
using CrossMentor.Identity.Logout;
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

    internal const string AuthorizePath = Root + "/authorize";
    internal const string LoginPath = Root + "/login";
    internal const string TokenPath = Root + "/token";
    internal const string RevocationPath = Root + "/revoke";
    internal const string IntrospectionPath = Root + "/introspect";
    internal const string UserInfoPath = Root + "/userinfo";
    internal const string LogoutPath = Root + "/logout";
    internal const string KeysPath = "/jwks";

    public static IEndpointRouteBuilder MapEmbeddedIssuer(this IEndpointRouteBuilder endpoints)
    {
        var discovery = endpoints.ServiceProvider.GetRequiredService<DiscoveryEndpoints>();
        var token = endpoints.ServiceProvider.GetRequiredService<TokenEndpoint>();
        var authorize = endpoints.ServiceProvider.GetRequiredService<AuthorizeEndpoint>();
        var login = endpoints.ServiceProvider.GetRequiredService<LoginEndpoint>();

        endpoints.MapGet("/.well-known/openid-configuration", discovery.WriteMetadataAsync).AllowAnonymous();
        endpoints.MapGet("/.well-known/oauth-authorization-server", discovery.WriteMetadataAsync).AllowAnonymous();
        endpoints.MapGet(KeysPath, discovery.WriteKeysAsync).AllowAnonymous();
        endpoints.MapGet(AuthorizePath, authorize.AnswerAsync).AllowAnonymous();
        endpoints.MapPost(LoginPath, login.AnswerAsync).AllowAnonymous();
        endpoints.MapPost(TokenPath, token.AnswerAsync).AllowAnonymous();
        endpoints.MapPost(RevocationPath, endpoints.ServiceProvider.GetRequiredService<RevocationEndpoint>().AnswerAsync).AllowAnonymous();
        endpoints.MapPost(IntrospectionPath, endpoints.ServiceProvider.GetRequiredService<IntrospectionEndpoint>().AnswerAsync).AllowAnonymous();
        endpoints.MapGet(UserInfoPath, endpoints.ServiceProvider.GetRequiredService<UserInfoEndpoint>().AnswerAsync).AllowAnonymous();
        endpoints.MapMethods(LogoutPath, ["GET", "POST"], endpoints.ServiceProvider.GetRequiredService<LogoutEndpoint>().AnswerAsync).AllowAnonymous();
        return endpoints;
    }
}
