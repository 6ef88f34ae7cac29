using System.Text.Json.Serialization;
using CrossMentor.Domain.Access;

namespace CrossMentor.Application.Issuing;

/// <summary>A client that was changed, with the secret that was made for it, which is told once and kept nowhere.</summary>
public sealed record IssuedClient(IssuerClientId Id, string ClientId)
{
    /// <summary>Null where none was made, and when the answer to an earlier request is told again.</summary>
    [JsonIgnore]
    public string? Secret { get; init; }

    // A record would print the secret.
    public override string ToString() => ClientId;
}
