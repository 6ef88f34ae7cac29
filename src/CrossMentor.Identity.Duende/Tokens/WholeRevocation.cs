using CrossMentor.Identity.Tokens;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Validation;

namespace CrossMentor.Identity.Duende.Tokens;

/// <summary>A revoked refresh token ends its grant, and an access token itself, though it is a JWT.</summary>
internal sealed class WholeRevocation(RevocationEndpoint revocation) : ITokenRevocationResponseGenerator
{
    public async Task<TokenRevocationResponse> ProcessAsync(TokenRevocationRequestValidationResult validationResult)
    {
        await revocation.EndAsync(validationResult.Client.ClientId, validationResult.Token, CancellationToken.None);
        return new TokenRevocationResponse { Success = true };
    }
}
