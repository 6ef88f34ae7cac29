using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace CrossMentor.Identity.Duende.Sessions;

/// <summary>Nobody is asked for consent, so that no cookie has to carry the answer, or to be taken back.</summary>
internal sealed class NoConsent : IConsentMessageStore
{
    public Task WriteAsync(string id, Message<ConsentResponse> message) => Task.CompletedTask;

    public Task<Message<ConsentResponse>> ReadAsync(string id) => Task.FromResult<Message<ConsentResponse>>(null!);

    public Task DeleteAsync(string id) => Task.CompletedTask;
}
