using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>logCommunication</c> answers.</summary>
public sealed record LogCommunicationPayload(Communication? Communication, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
