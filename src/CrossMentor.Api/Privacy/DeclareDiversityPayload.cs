using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Privacy;

/// <summary>What <c>declareDiversity</c> answers.</summary>
public sealed record DeclareDiversityPayload(Participant? Participant, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
