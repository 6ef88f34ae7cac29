using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Issuing;

/// <summary>What <c>inviteUser</c> answers. The password is told once.</summary>
public sealed record InviteUserPayload(IssuerUser? User, string? Password, IReadOnlyList<Refusal> Errors, string? ClientMutationId)
{
    // A record would print the password.
    public override string ToString() => nameof(InviteUserPayload);
}
