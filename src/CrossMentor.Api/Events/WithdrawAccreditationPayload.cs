using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>withdrawAccreditation</c> answers.</summary>
public sealed record WithdrawAccreditationPayload(TrainerAccreditation? Accreditation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
