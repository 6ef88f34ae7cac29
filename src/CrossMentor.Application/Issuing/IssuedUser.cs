using System.Text.Json.Serialization;
using CrossMentor.Domain.Access;

namespace CrossMentor.Application.Issuing;

/// <summary>A user who was changed, with the password that was made for an invitation, which is told once and kept nowhere.</summary>
public sealed record IssuedUser(IssuerUserId Id, string Subject)
{
    /// <summary>Null where none was made, and when the answer to an earlier request is told again.</summary>
    [JsonIgnore]
    public string? Password { get; init; }

    // A record would print the password.
    public override string ToString() => Subject;
}
