using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Agreements;

/// <summary>What <c>acknowledgeEthics</c> answers.</summary>
public sealed record AcknowledgeEthicsPayload(Participant? Participant, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
