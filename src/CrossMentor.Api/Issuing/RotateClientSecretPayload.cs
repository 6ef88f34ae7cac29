using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Issuing;

/// <summary>What <c>rotateClientSecret</c> answers. The secret is told once.</summary>
public sealed record RotateClientSecretPayload(IssuerClient? Client, string? Secret, IReadOnlyList<Refusal> Errors, string? ClientMutationId)
{
    // A record would print the secret.
    public override string ToString() => nameof(RotateClientSecretPayload);
}
