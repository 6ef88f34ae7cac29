using Duende.IdentityServer.Services;

namespace CrossMentor.Identity.Duende;

/// <summary>The issuer's own address, in tokens and wherever people are sent: never what a request claims.</summary>
internal sealed class IssuerAddress(IssuerUrl issuer) : IIssuerNameService, IServerUrls
{
    public string Origin
    {
        get => issuer.Value;
        set => _ = value;
    }

    public string? BasePath
    {
        get => "";
        set => _ = value;
    }

    public Task<string> GetCurrentAsync() => Task.FromResult(issuer.Value);
}
