using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Participants;

/// <summary>What <c>inviteParticipant</c> answers. The code is told once.</summary>
public sealed record InviteParticipantPayload(string? Code, DateTimeOffset? ExpiresAt, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
