using CrossMentor.Identity.Grants;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity.Duende.Clients;

/// <summary>Which scopes there are: those about the person, and whatever else a client is registered for, all of the one API.</summary>
internal sealed class ScopeSource(IOptions<EmbeddedIssuerOptions> options) : IResourceStore
{
    private static readonly IdentityResource[] AboutThePerson = [new(GrantScopes.OpenId, ["sub"]), new(GrantScopes.Profile, ["name"])];

    public Task<IEnumerable<IdentityResource>> FindIdentityResourcesByScopeNameAsync(IEnumerable<string> scopeNames)
        => Task.FromResult(AboutThePerson.Where(resource => scopeNames.Contains(resource.Name, StringComparer.Ordinal)));

    public Task<IEnumerable<ApiScope>> FindApiScopesByNameAsync(IEnumerable<string> scopeNames)
        => Task.FromResult(OfTheApi(scopeNames).Select(name => new ApiScope(name)));

    public Task<IEnumerable<ApiResource>> FindApiResourcesByScopeNameAsync(IEnumerable<string> scopeNames)
        => Task.FromResult<IEnumerable<ApiResource>>([Api(scopeNames)]);

    public Task<IEnumerable<ApiResource>> FindApiResourcesByNameAsync(IEnumerable<string> apiResourceNames)
        => Task.FromResult(apiResourceNames.Where(name => name == options.Value.Audience).Select(_ => Api(options.Value.Scopes)));

    public Task<Resources> GetAllResourcesAsync()
        => Task.FromResult(new Resources(AboutThePerson, [Api(options.Value.Scopes)], OfTheApi(options.Value.Scopes).Select(name => new ApiScope(name))));

    private ApiResource Api(IEnumerable<string> scopes) => new(options.Value.Audience) { Scopes = [.. OfTheApi(scopes)] };

    private static IEnumerable<string> OfTheApi(IEnumerable<string> scopes)
        => scopes.Where(name => name is not (GrantScopes.OpenId or GrantScopes.Profile or GrantScopes.OfflineAccess));
}
