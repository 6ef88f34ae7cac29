using CrossMentor.Identity.Clients;
using Duende.IdentityServer;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;
using Client = CrossMentor.Identity.Clients.Client;

namespace CrossMentor.Identity.Duende.Clients;

/// <summary>Tells Duende who was proven at the gate; nobody else is.</summary>
internal sealed class ProvenCaller : IClientSecretValidator, IApiSecretValidator
{
    Task<ClientSecretValidationResult> IClientSecretValidator.ValidateAsync(HttpContext context)
        => Task.FromResult(context.Features.Get<Client>() is { Kind: not ClientKind.Resource } client
            ? new ClientSecretValidationResult { IsError = false, Client = ClientSource.Of(client), Secret = ProofOf(client.Id) }
            : new ClientSecretValidationResult { IsError = true });

    Task<ApiSecretValidationResult> IApiSecretValidator.ValidateAsync(HttpContext context)
        => Task.FromResult(context.Features.Get<Client>() is { Kind: ClientKind.Resource } api
            ? new ApiSecretValidationResult { IsError = false, Resource = new ApiResource(api.Id) }
            : new ApiSecretValidationResult { IsError = true });

    private static ParsedSecret ProofOf(string clientId) => new() { Id = clientId, Type = IdentityServerConstants.ParsedSecretTypes.NoSecret };
}
