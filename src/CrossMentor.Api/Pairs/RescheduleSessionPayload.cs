using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>rescheduleSession</c> answers.</summary>
public sealed record RescheduleSessionPayload(PairSession? Session, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
