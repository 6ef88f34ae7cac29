using System.Text.Json.Serialization;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Participants;

/// <summary>An invitation with its code, which is told once and stored nowhere.</summary>
public sealed record IssuedInvitation(InvitationId Id, DateTimeOffset ExpiresAt)
{
    /// <summary>Null when the answer to an earlier request is told again.</summary>
    [JsonIgnore]
    public string? Code { get; init; }
}
