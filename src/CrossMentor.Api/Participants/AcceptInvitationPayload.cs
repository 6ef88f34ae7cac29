using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Participants;

/// <summary>What <c>acceptInvitation</c> answers.</summary>
public sealed record AcceptInvitationPayload(Person? Person, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
