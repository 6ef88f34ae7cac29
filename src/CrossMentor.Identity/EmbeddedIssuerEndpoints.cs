using CrossMentor.Identity.Discovery;
using CrossMentor.Identity.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Identity;

/// <summary>Maps the embedded issuer's endpoints at the root of the server.</summary>
public static class EmbeddedIssuerEndpoints
{
    internal const string TokenPath = "/connect/token";
    internal const string KeysPath = "/jwks";

    public static IEndpointRouteBuilder MapEmbeddedIssuer(this IEndpointRouteBuilder endpoints)
    {
        var discovery = endpoints.ServiceProvider.GetRequiredService<DiscoveryEndpoints>();
        var token = endpoints.ServiceProvider.GetRequiredService<TokenEndpoint>();

        endpoints.MapGet("/.well-known/openid-configuration", discovery.WriteMetadataAsync).AllowAnonymous();
        endpoints.MapGet("/.well-known/oauth-authorization-server", discovery.WriteMetadataAsync).AllowAnonymous();
        endpoints.MapGet(KeysPath, discovery.WriteKeysAsync).AllowAnonymous();
        endpoints.MapPost(TokenPath, token.AnswerAsync).AllowAnonymous();
        return endpoints;
    }
}
