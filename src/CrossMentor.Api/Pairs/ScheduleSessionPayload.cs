using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>scheduleSession</c> answers.</summary>
public sealed record ScheduleSessionPayload(PairSession? Session, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
