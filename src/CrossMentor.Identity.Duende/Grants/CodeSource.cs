using CrossMentor.Identity.Authorization;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Grants;
using Duende.IdentityServer.Extensions;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using Client = CrossMentor.Identity.Clients.Client;
using Grant = CrossMentor.Identity.Grants.Grant;

namespace CrossMentor.Identity.Duende.Grants;

/// <summary>
/// Codes as rows of the issuer's grants. None is ever removed, because its second use has to be noticed (ASVS 10.4.2): then everything that
/// came of it ends.
/// </summary>
internal sealed class CodeSource(GrantStore grants, IHttpContextAccessor http) : IAuthorizationCodeStore
{
    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Codes are made and redeemed by requests.");

    public async Task<string> StoreAuthorizationCodeAsync(AuthorizationCode code)
    {
        var request = Context.Features.Get<AuthorizeRequest>() ?? throw new InvalidOperationException("A code was asked for at another address than the one that is guarded.");
        return await grants.StartAsync(
            new NewGrant(
                code.ClientId,
                code.Subject.GetSubjectId(),
                code.SessionId,
                new DateTimeOffset(code.Subject.GetAuthenticationTime(), TimeSpan.Zero),
                [.. code.RequestedScopes],
                code.RedirectUri,
                request.CodeChallenge,
                code.Nonce),
            Context.RequestAborted);
    }

    public async Task<AuthorizationCode?> GetAuthorizationCodeAsync(string code)
    {
        if (await grants.FindByCodeAsync(code, Context.RequestAborted) is not { } grant)
        {
            return null;
        }

        if (grant.CodeRedeemedAt is null)
        {
            return CodeOf(grant);
        }

        // Another client that shows it has nothing to do with the grant.
        if (Context.Features.Get<Client>()?.Id == grant.ClientId)
        {
            await grants.EndReplayedAsync(grant.Id, Context.RequestAborted);
        }

        return null;
    }

    public Task RemoveAuthorizationCodeAsync(string code) => Task.CompletedTask;

    private static AuthorizationCode CodeOf(Grant grant) => new()
    {
        ClientId = grant.ClientId,
        Subject = GrantSubject.Of(grant),
        SessionId = grant.SessionId,
        CreationTime = grant.CreatedAt.UtcDateTime,
        Lifetime = (int)GrantLifetimes.Code.TotalSeconds,
        IsOpenId = GrantScopes.Of(grant).Contains(GrantScopes.OpenId, StringComparer.Ordinal),
        RequestedScopes = GrantScopes.Of(grant),
        RedirectUri = grant.RedirectUri,
        Nonce = grant.Nonce,

        // Duende keeps and compares the hash of the challenge.
        CodeChallenge = grant.CodeChallenge.Sha256(),
        CodeChallengeMethod = "S256",
    };
}
