using System.Text.Json;
using System.Text.Json.Nodes;
using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace CrossMentor.Identity.Duende.Tokens;

/// <summary>Leaves the beginning of its life out of an ID token, which has a time of issue.</summary>
internal sealed class PlainIdTokens(IClock clock, IKeyMaterialService keys, IdentityServerOptions options, ILogger<DefaultTokenCreationService> logger)
    : DefaultTokenCreationService(clock, keys, options, logger)
{
    protected override async Task<string> CreatePayloadAsync(Token token)
    {
        var payload = await base.CreatePayloadAsync(token);
        if (token.Type != IdentityServerConstants.TokenTypes.IdentityToken)
        {
            return payload;
        }

        var claims = JsonNode.Parse(payload)?.AsObject() ?? throw new JsonException("A payload is an object.");
        claims.Remove("nbf");
        return claims.ToJsonString();
    }
}
