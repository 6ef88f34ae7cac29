using CrossMentor.Api.Tokens;

namespace CrossMentor.Host.Configuration;

/// <summary>One issuer of access tokens that the API believes.</summary>
internal sealed record IssuerOptions
{
    [Setting("The issuer exactly as it stands in `iss`; its metadata is found below it.", IsRequired = true)]
    public string Authority { get; init; } = "";

    [Setting("This API's name in the issuer's tokens.", IsRequired = true)]
    public string Audience { get; init; } = "";

    [Setting("The dialect of its tokens: `Rfc9068`, `Entra`, `Keycloak` or `Generic`.")]
    public IssuerProfile Profile { get; init; } = IssuerProfile.Rfc9068;

    [Setting("Ids of the only organisations the issuer may speak for; none for an issuer that is not bound.")]
    public IReadOnlyList<string> Organisations { get; init; } = [];

    [Setting("How far the issuer's clock may be from ours, as hours:minutes:seconds.")]
    public TimeSpan ClockSkew { get; init; } = TimeSpan.FromSeconds(30);
}
