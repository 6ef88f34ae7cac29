using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Api.Tokens;

/// <summary>What a dialect asks of a token. A table, so that the differences between the dialects can be read at a glance.</summary>
/// <param name="Types">The accepted <c>typ</c> header values, in lower case; an empty text stands for none.</param>
/// <param name="IsAudienceAlone">Whether a token for us may be for others too.</param>
/// <param name="RequiresClientId">Whether the client has to be named.</param>
internal sealed record ProfileRules(
    IReadOnlyList<string> Algorithms, IReadOnlyList<string> Types, bool IsAudienceAlone, bool RequiresClientId)
{
    private static readonly string[] AllAlgorithms =
        [SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256];

    private static readonly string[] AccessTokenTypes = ["at+jwt", "application/at+jwt"];
    private static readonly string[] LooseTypes = ["at+jwt", "application/at+jwt", "jwt"];

    public static ProfileRules Of(IssuerProfile profile) => profile switch
    {
        IssuerProfile.Rfc9068 => new(AllAlgorithms, AccessTokenTypes, IsAudienceAlone: true, RequiresClientId: true),
        IssuerProfile.Entra => new([SecurityAlgorithms.RsaSha256], LooseTypes, IsAudienceAlone: true, RequiresClientId: true),
        IssuerProfile.Keycloak => new(AllAlgorithms, LooseTypes, IsAudienceAlone: false, RequiresClientId: true),
        IssuerProfile.Generic => new(AllAlgorithms, [.. LooseTypes, ""], IsAudienceAlone: false, RequiresClientId: false),
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "Unknown profile."),
    };

    /// <summary>Whether the header says "access token", so that the claims need not be searched for the marks of an id token.</summary>
    public static bool SaysAccessToken(string type) => AccessTokenTypes.Contains(type);
}
