using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>recordAccreditation</c> answers.</summary>
public sealed record RecordAccreditationPayload(TrainerAccreditation? Accreditation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
