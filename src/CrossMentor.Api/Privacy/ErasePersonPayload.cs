using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Privacy;

/// <summary>What <c>erasePerson</c> answers.</summary>
public sealed record ErasePersonPayload(Person? Person, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
