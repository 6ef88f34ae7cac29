using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;

namespace CrossMentor.Identity.Duende.Tokens;

/// <summary>All tokens are for the one API, so whoever is registered as it sees all of their scopes.</summary>
internal sealed class WholeIntrospection(IEventService events, ILogger<IntrospectionResponseGenerator> logger) : IntrospectionResponseGenerator(events, logger)
{
    public override Task<Dictionary<string, object>> ProcessAsync(IntrospectionRequestValidationResult validationResult)
    {
        foreach (var scope in validationResult.Claims?.Where(claim => claim.Type == "scope") ?? [])
        {
            validationResult.Api.Scopes.Add(scope.Value);
        }

        return base.ProcessAsync(validationResult);
    }
}
